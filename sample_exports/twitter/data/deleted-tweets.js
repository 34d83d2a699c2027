window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2017873693681649561"
          ],
          "editableUntil" : "2026-02-01T09:12:33.000Z",
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
        "39"
      ],
      "favorite_count" : "0",
      "id_str" : "2017873693681649561",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2017873693681649561",
      "created_at" : "Sun Feb 01 08:12:33 +0000 2026",
      "favorited" : false,
      "full_text" : "why is there a traffic cone in our bath",
      "lang" : "en",
      "deleted_at" : "Tue Feb 03 19:00:01 +0000 2026"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2019539051048076936"
          ],
          "editableUntil" : "2026-02-05T23:30:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "4"
      ],
      "favorite_count" : "0",
      "id_str" : "2019539051048076936",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2019539051048076936",
      "created_at" : "Thu Feb 05 22:30:05 +0000 2026",
      "favorited" : false,
      "full_text" : "nope",
      "lang" : "en",
      "deleted_at" : "Thu Feb 05 22:31:40 +0000 2026"
    }
  }
]