window.YTD.deleted_tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "2017873693681649561",
      "user_id" : "48211907",
      "created_at" : "Sun Feb 01 08:12:33 +0000 2026",
      "deleted_at" : "Tue Feb 03 19:00:01 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2019539051048076936",
      "user_id" : "48211907",
      "created_at" : "Thu Feb 05 22:30:05 +0000 2026",
      "deleted_at" : "Thu Feb 05 22:31:40 +0000 2026"
    }
  }
]