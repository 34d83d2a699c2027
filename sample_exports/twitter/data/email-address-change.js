window.YTD.email_address_change.part0 = [
  {
    "emailAddressChange" : {
      "accountId" : "48211907",
      "emailChange" : {
        "changedAt" : "2013-01-30T19:12:05.000Z",
        "changedTo" : "rowan.tilley@example.com"
      }
    }
  }
]