window.YTD.screen_name_change.part0 = [
  {
    "screenNameChange" : {
      "accountId" : "48211907",
      "screenNameChange" : {
        "changedAt" : "2016-05-22T10:00:00.000Z",
        "changedFrom" : "tilleyrowan",
        "changedTo" : "rowan_tilley"
      }
    }
  }
]