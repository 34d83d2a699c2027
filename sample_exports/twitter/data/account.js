window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "rowan.tilley@example.com",
      "createdVia" : "web",
      "username" : "rowan_tilley",
      "accountId" : "48211907",
      "createdAt" : "2013-01-30T19:12:05.000Z",
      "accountDisplayName" : "Rowan Tilley"
    }
  }
]