window.YTD.verified.part0 = [
  {
    "verified" : {
      "accountId" : "48211907",
      "verified" : false
    }
  }
]