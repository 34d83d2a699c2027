window.YTD.account_timezone.part0 = [
  {
    "accountTimezone" : {
      "accountId" : "48211907",
      "timeZone" : "Eastern Time (US & Canada)"
    }
  }
]