window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "39887120",
      "userLink" : "https://twitter.com/intent/user?user_id=39887120"
    }
  },
  {
    "following" : {
      "accountId" : "21450993",
      "userLink" : "https://twitter.com/intent/user?user_id=21450993"
    }
  },
  {
    "following" : {
      "accountId" : "33019456",
      "userLink" : "https://twitter.com/intent/user?user_id=33019456"
    }
  },
  {
    "following" : {
      "accountId" : "60113502",
      "userLink" : "https://twitter.com/intent/user?user_id=60113502"
    }
  },
  {
    "following" : {
      "accountId" : "27740181",
      "userLink" : "https://twitter.com/intent/user?user_id=27740181"
    }
  },
  {
    "following" : {
      "accountId" : "41108827",
      "userLink" : "https://twitter.com/intent/user?user_id=41108827"
    }
  },
  {
    "following" : {
      "accountId" : "58820411",
      "userLink" : "https://twitter.com/intent/user?user_id=58820411"
    }
  },
  {
    "following" : {
      "accountId" : "77450136",
      "userLink" : "https://twitter.com/intent/user?user_id=77450136"
    }
  },
  {
    "following" : {
      "accountId" : "66120935",
      "userLink" : "https://twitter.com/intent/user?user_id=66120935"
    }
  },
  {
    "following" : {
      "accountId" : "51200344",
      "userLink" : "https://twitter.com/intent/user?user_id=51200344"
    }
  },
  {
    "following" : {
      "accountId" : "14002719",
      "userLink" : "https://twitter.com/intent/user?user_id=14002719"
    }
  },
  {
    "following" : {
      "accountId" : "90117345",
      "userLink" : "https://twitter.com/intent/user?user_id=90117345"
    }
  },
  {
    "following" : {
      "accountId" : "30218876",
      "userLink" : "https://twitter.com/intent/user?user_id=30218876"
    }
  }
]