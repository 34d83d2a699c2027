window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "39887120",
      "userLink" : "https://twitter.com/intent/user?user_id=39887120"
    }
  },
  {
    "follower" : {
      "accountId" : "60113502",
      "userLink" : "https://twitter.com/intent/user?user_id=60113502"
    }
  },
  {
    "follower" : {
      "accountId" : "58820411",
      "userLink" : "https://twitter.com/intent/user?user_id=58820411"
    }
  },
  {
    "follower" : {
      "accountId" : "27740181",
      "userLink" : "https://twitter.com/intent/user?user_id=27740181"
    }
  },
  {
    "follower" : {
      "accountId" : "1099311804223602688",
      "userLink" : "https://twitter.com/intent/user?user_id=1099311804223602688"
    }
  },
  {
    "follower" : {
      "accountId" : "77450136",
      "userLink" : "https://twitter.com/intent/user?user_id=77450136"
    }
  },
  {
    "follower" : {
      "accountId" : "66120935",
      "userLink" : "https://twitter.com/intent/user?user_id=66120935"
    }
  },
  {
    "follower" : {
      "accountId" : "51200344",
      "userLink" : "https://twitter.com/intent/user?user_id=51200344"
    }
  },
  {
    "follower" : {
      "accountId" : "90117345",
      "userLink" : "https://twitter.com/intent/user?user_id=90117345"
    }
  },
  {
    "follower" : {
      "accountId" : "88123407",
      "userLink" : "https://twitter.com/intent/user?user_id=88123407"
    }
  },
  {
    "follower" : {
      "accountId" : "1023355801223344128",
      "userLink" : "https://twitter.com/intent/user?user_id=1023355801223344128"
    }
  }
]