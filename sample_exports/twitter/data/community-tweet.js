window.YTD.community_tweet.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1799385884148108553"
          ],
          "editableUntil" : "2024-06-08T11:20:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "3",
      "id_str" : "1799385884148108553",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1799385884148108553",
      "created_at" : "Sat Jun 08 10:20:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Which of you has blight already and are you sure it is not just June",
      "lang" : "en",
      "community_id" : "1493446837214187523",
      "community_id_str" : "1493446837214187523",
      "scopes" : {
        "followers" : false
      }
    }
  }
]