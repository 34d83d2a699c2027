window.YTD.mute.part0 = [
  {
    "muting" : {
      "accountId" : "14002719",
      "userLink" : "https://twitter.com/intent/user?user_id=14002719"
    }
  }
]