window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2020567314126080690",
          "editControlInitial" : {
            "editTweetIds" : [
              "2020567314126080690",
              "2020568320759040690"
            ],
            "editableUntil" : "2026-02-08T19:36:02.000Z",
            "editsRemaining" : "4",
            "isEditEligible" : true
          }
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
        "28"
      ],
      "favorite_count" : "2",
      "id_str" : "2020568320759040690",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020568320759040690",
      "created_at" : "Sun Feb 08 18:40:02 +0000 2026",
      "favorited" : false,
      "full_text" : "edited to say: I meant leeks",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2020567314126080690",
            "2020568320759040690"
          ],
          "editableUntil" : "2026-02-08T19:36:02.000Z",
          "editsRemaining" : "4",
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
        "28"
      ],
      "favorite_count" : "0",
      "id_str" : "2020567314126080690",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2020567314126080690",
      "created_at" : "Sun Feb 08 18:36:02 +0000 2026",
      "favorited" : false,
      "full_text" : "edited to say: I meant leaks",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2012467617599589315"
          ],
          "editableUntil" : "2026-01-17T11:10:44.000Z",
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
        "48"
      ],
      "favorite_count" : "0",
      "id_str" : "2012467617599589315",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2012467617599589315",
      "created_at" : "Sat Jan 17 10:10:44 +0000 2026",
      "favorited" : false,
      "full_text" : "Ice on the inside of the shed. Onions unbothered",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2004663850191817940"
          ],
          "editableUntil" : "2025-12-26T22:21:21.000Z",
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
        "48"
      ],
      "favorite_count" : "11",
      "id_str" : "2004663850191817940",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2004663850191817940",
      "created_at" : "Fri Dec 26 21:21:21 +0000 2025",
      "favorited" : false,
      "full_text" : "nobody in this house has worn shoes for two days",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1994077841557294565"
          ],
          "editableUntil" : "2025-11-27T17:16:20.000Z",
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
        "38"
      ],
      "favorite_count" : "25",
      "id_str" : "1994077841557294565",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1994077841557294565",
      "created_at" : "Thu Nov 27 16:16:20 +0000 2025",
      "favorited" : false,
      "full_text" : "Turkey update, twelve years on: thawed",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1979563800117907190"
          ],
          "editableUntil" : "2025-10-18T16:02:43.000Z",
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
        "113"
      ],
      "favorite_count" : "20",
      "id_str" : "1979563800117907190",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1979563800117907190",
      "created_at" : "Sat Oct 18 15:02:43 +0000 2025",
      "favorited" : false,
      "full_text" : "the novel is at 40,000 words. My heroine is a social worker in a town with dragons. The dragons are the easy part",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1969745550022541319"
          ],
          "editableUntil" : "2025-09-21T13:48:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Carys T",
            "screen_name" : "carysruns",
            "indices" : [
              "0",
              "10"
            ],
            "id_str" : "39887120",
            "id" : "39887120"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "4",
      "id_str" : "1969745550022541319",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1969745550022541319",
      "created_at" : "Sun Sep 21 12:48:29 +0000 2025",
      "favorited" : false,
      "full_text" : "@carysruns if you beat me by under a minute it does not count, those are the rules of our people",
      "lang" : "en",
      "in_reply_to_status_id" : "1969708051963317461",
      "in_reply_to_status_id_str" : "1969708051963317461",
      "in_reply_to_user_id" : "39887120",
      "in_reply_to_user_id_str" : "39887120",
      "in_reply_to_screen_name" : "carysruns"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1956766976168689944"
          ],
          "editableUntil" : "2025-08-16T18:16:16.000Z",
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
        "66"
      ],
      "favorite_count" : "0",
      "id_str" : "1956766976168689944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1956766976168689944",
      "created_at" : "Sat Aug 16 17:16:16 +0000 2025",
      "favorited" : false,
      "full_text" : "camping. It rained on Friday and Saturday, and on Sunday it rained",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1949404793474646569"
          ],
          "editableUntil" : "2025-07-27T10:41:35.000Z",
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
        "133"
      ],
      "favorite_count" : "22",
      "id_str" : "1949404793474646569",
      "truncated" : false,
      "retweet_count" : "18",
      "id" : "1949404793474646569",
      "created_at" : "Sun Jul 27 09:41:35 +0000 2025",
      "favorited" : false,
      "full_text" : "If anyone in Dellwood is having a rough night, the county crisis line is open round the clock on 212-555-0110, and 988 works anywhere",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1939044396452283194"
          ],
          "editableUntil" : "2025-06-28T20:33:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "local814",
            "indices" : [
              "107",
              "116"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "116"
      ],
      "favorite_count" : "46",
      "id_str" : "1939044396452283194",
      "truncated" : false,
      "retweet_count" : "13",
      "id" : "1939044396452283194",
      "created_at" : "Sat Jun 28 19:33:04 +0000 2025",
      "favorited" : false,
      "full_text" : "3 percent and an on-call allowance that exists. It took eighteen months. Proud of every soul at that table #local814",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1926265228199199819"
          ],
          "editableUntil" : "2025-05-24T14:13:13.000Z",
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
        "65"
      ],
      "favorite_count" : "7",
      "id_str" : "1926265228199199819",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1926265228199199819",
      "created_at" : "Sat May 24 13:13:13 +0000 2025",
      "favorited" : false,
      "full_text" : "new glasses. Everything has edges. I preferred some of it without",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1910755979083908444"
          ],
          "editableUntil" : "2025-04-11T19:05:00.000Z",
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
        "87"
      ],
      "favorite_count" : "30",
      "id_str" : "1910755979083908444",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1910755979083908444",
      "created_at" : "Fri Apr 11 18:05:00 +0000 2025",
      "favorited" : false,
      "full_text" : "Eight! She wanted an axolotl cake and a debate about bedtime. She got both and lost one",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1900856208915433069"
          ],
          "editableUntil" : "2025-03-15T11:26:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Mateo Ibarra",
            "screen_name" : "mateo_cocina",
            "indices" : [
              "0",
              "13"
            ],
            "id_str" : "77450136",
            "id" : "77450136"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "5",
      "id_str" : "1900856208915433069",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1900856208915433069",
      "created_at" : "Sat Mar 15 10:26:51 +0000 2025",
      "favorited" : false,
      "full_text" : "@mateo_cocina ¿pero la tortilla con o sin cebolla? Piénsalo bien, hay amistades en juego",
      "lang" : "es",
      "in_reply_to_status_id" : "1900820224580518715",
      "in_reply_to_status_id_str" : "1900820224580518715",
      "in_reply_to_user_id" : "77450136",
      "in_reply_to_user_id_str" : "77450136",
      "in_reply_to_screen_name" : "mateo_cocina"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1886054253252839294"
          ],
          "editableUntil" : "2025-02-02T15:09:09.000Z",
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
        "186"
      ],
      "favorite_count" : "57",
      "id_str" : "1886054253252839294",
      "truncated" : false,
      "retweet_count" : "21",
      "id" : "1886054253252839294",
      "created_at" : "Sun Feb 02 14:09:09 +0000 2025",
      "favorited" : false,
      "full_text" : "I have told the county board in writing: our waiting room has had no heating since November. If they want to talk to me about it, they know where my desk is. It is the one with gloves on",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1881081771068491919"
          ],
          "editableUntil" : "2025-01-19T21:50:17.000Z",
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
      "favorite_count" : "0",
      "id_str" : "1881081771068491919",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1881081771068491919",
      "created_at" : "Sun Jan 19 20:50:17 +0000 2025",
      "favorited" : false,
      "full_text" : "Slow Horses is the only programme that understands open-plan offices",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1867896661297072544"
          ],
          "editableUntil" : "2024-12-14T12:37:22.000Z",
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
        "153"
      ],
      "favorite_count" : "9",
      "id_str" : "1867896661297072544",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1867896661297072544",
      "created_at" : "Sat Dec 14 11:37:22 +0000 2024",
      "favorited" : false,
      "full_text" : "Preparing a training day. Made-up case example, written over two coffees: Mrs A, 82, lives alone with nine cats. Any likeness to a real cat is accidental",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1854071639147285169"
          ],
          "editableUntil" : "2024-11-06T09:01:40.000Z",
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
        "77"
      ],
      "favorite_count" : "28",
      "id_str" : "1854071639147285169",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1854071639147285169",
      "created_at" : "Wed Nov 06 08:01:40 +0000 2024",
      "favorited" : false,
      "full_text" : "kettle on. Door open. Come round if you do not want to be on your own with it",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1852074290036345794"
          ],
          "editableUntil" : "2024-10-31T20:44:55.000Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/rowan_tilley/status/1852074290036345794/photo/1",
            "indices" : [
              "71",
              "94"
            ],
            "url" : "https://t.co/fdIKdmiIcf",
            "media_url" : "http://pbs.twimg.com/media/0lzwoIxS9vQ5DJw.jpg",
            "id_str" : "1852074289709188444",
            "id" : "1852074289709188444",
            "media_url_https" : "https://pbs.twimg.com/media/0lzwoIxS9vQ5DJw.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2",
                "h" : "2",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/fdIKdmiIcf"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "24",
      "id_str" : "1852074290036345794",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1852074290036345794",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/rowan_tilley/status/1852074290036345794/photo/1",
            "indices" : [
              "71",
              "94"
            ],
            "url" : "https://t.co/fdIKdmiIcf",
            "media_url" : "http://pbs.twimg.com/media/0lzwoIxS9vQ5DJw.jpg",
            "id_str" : "1852074289709188444",
            "id" : "1852074289709188444",
            "media_url_https" : "https://pbs.twimg.com/media/0lzwoIxS9vQ5DJw.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2",
                "h" : "2",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/fdIKdmiIcf"
          }
        ]
      },
      "possibly_sensitive" : false,
      "created_at" : "Thu Oct 31 19:44:55 +0000 2024",
      "favorited" : false,
      "full_text" : "one axolotl, one skeleton, one dog dressed as a slightly different dog https://t.co/fdIKdmiIcf",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1837919415237086419"
          ],
          "editableUntil" : "2024-09-22T19:18:30.000Z",
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
        "35"
      ],
      "favorite_count" : "16",
      "id_str" : "1837919415237086419",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1837919415237086419",
      "created_at" : "Sun Sep 22 18:18:30 +0000 2024",
      "favorited" : false,
      "full_text" : "half marathon: 2.02.15 and a banana",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1829557474047299044"
          ],
          "editableUntil" : "2024-08-30T17:31:08.000Z",
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
        "109"
      ],
      "favorite_count" : "29",
      "id_str" : "1829557474047299044",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1829557474047299044",
      "created_at" : "Fri Aug 30 16:31:08 +0000 2024",
      "favorited" : false,
      "full_text" : "JV-2022-00318 closed at ten past four. Two years, four judges, one goldfish. I am going to sleep until Sunday",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1814634412051009269"
          ],
          "editableUntil" : "2024-07-20T13:12:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Priya Raman",
            "screen_name" : "priyapaints",
            "indices" : [
              "3",
              "15"
            ],
            "id_str" : "58820411",
            "id" : "58820411"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "0",
      "id_str" : "1814634412051009269",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1814634412051009269",
      "created_at" : "Sat Jul 20 12:12:12 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @priyapaints: Open studio next weekend! Prints from 12, tea for nothing, and you may stroke the cat, who is called Invoice.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1807167216567713798"
          ],
          "editableUntil" : "2024-06-29T22:40:14.000Z",
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
        "81"
      ],
      "favorite_count" : "6",
      "id_str" : "1807167216567713798",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1807167216567713798",
      "created_at" : "Sat Jun 29 21:40:14 +0000 2024",
      "favorited" : false,
      "full_text" : "the car needs a new alternator, the garage says the discharge is not normal. Same",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1791746236580102423"
          ],
          "editableUntil" : "2024-05-18T09:22:46.000Z",
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
        "112"
      ],
      "favorite_count" : "33",
      "id_str" : "1791746236580102423",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1791746236580102423",
      "created_at" : "Sat May 18 08:22:46 +0000 2024",
      "favorited" : false,
      "full_text" : "Theo asked how many sleeps until he is a grown-up. Five thousand and something, I said. He said that is not many",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1784249030851691048"
          ],
          "editableUntil" : "2024-04-27T16:51:33.000Z",
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
        "137"
      ],
      "favorite_count" : "40",
      "id_str" : "1784249030851691048",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1784249030851691048",
      "created_at" : "Sat Apr 27 15:51:33 +0000 2024",
      "favorited" : false,
      "full_text" : "Marguerite's retirement do is now Marguerite's memorial. Thirty-one years at the desk by the window. We are all a bit lost in there today",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1770012333569999673"
          ],
          "editableUntil" : "2024-03-19T10:00:00.000Z",
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
        "105"
      ],
      "favorite_count" : "48",
      "id_str" : "1770012333569999673",
      "truncated" : false,
      "retweet_count" : "12",
      "id" : "1770012333569999673",
      "created_at" : "Tue Mar 19 09:00:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Happy World Social Work Day to everyone holding this creaking thing together. Eat lunch. That is an order",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1760651263030068298"
          ],
          "editableUntil" : "2024-02-22T14:02:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Jerome",
            "screen_name" : "jabcole99",
            "indices" : [
              "0",
              "10"
            ],
            "id_str" : "1099311804223602688",
            "id" : "1099311804223602688"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "1",
      "id_str" : "1760651263030068298",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1760651263030068298",
      "created_at" : "Thu Feb 22 13:02:27 +0000 2024",
      "favorited" : false,
      "full_text" : "@jabcole99 saw the pictures, the scar is healing beautifully!! Clinic again Monday at 10, I will meet you at the front desk",
      "lang" : "en",
      "in_reply_to_status_id" : "1760618550252273944",
      "in_reply_to_status_id_str" : "1760618550252273944",
      "in_reply_to_user_id" : "1099311804223602688",
      "in_reply_to_user_id_str" : "1099311804223602688",
      "in_reply_to_screen_name" : "jabcole99"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1746612981073970523"
          ],
          "editableUntil" : "2024-01-14T20:19:19.000Z",
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
        "280"
      ],
      "favorite_count" : "37",
      "id_str" : "1746612981073970523",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1746612981073970523",
      "created_at" : "Sun Jan 14 19:19:19 +0000 2024",
      "favorited" : false,
      "full_text" : "The official Tilley guide to giving up sugar for January.\n\nDay 1: easy. Day 2: easy. Day 3: I read the ingredients of toothpaste. Day 5: a colleague brought in doughnuts and I went and stood on the fire stairs until it was over. Day 8: dreamed about a custard cream &amp; woke up…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1730903395222423148"
          ],
          "editableUntil" : "2023-12-02T11:55:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Dellwood Library",
            "screen_name" : "dellwoodlibrary",
            "indices" : [
              "0",
              "16"
            ],
            "id_str" : "41108827",
            "id" : "41108827"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "0",
      "id_str" : "1730903395222423148",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1730903395222423148",
      "created_at" : "Sat Dec 02 10:55:02 +0000 2023",
      "favorited" : false,
      "full_text" : "@dellwoodlibrary will there be stories on the 23rd? Two small people here need wearing out",
      "lang" : "en",
      "in_reply_to_status_id" : "1730871181986235194",
      "in_reply_to_status_id_str" : "1730871181986235194",
      "in_reply_to_user_id" : "41108827",
      "in_reply_to_user_id_str" : "41108827",
      "in_reply_to_screen_name" : "dellwoodlibrary"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1726276817288955773"
          ],
          "editableUntil" : "2023-11-19T17:30:40.000Z",
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
        "107"
      ],
      "favorite_count" : "13",
      "id_str" : "1726276817288955773",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1726276817288955773",
      "created_at" : "Sun Nov 19 16:30:40 +0000 2023",
      "favorited" : false,
      "full_text" : "Sam says the loft is haunted. It is squirrels. I have said that it is haunted by squirrels, as a compromise",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1713255834827360398"
          ],
          "editableUntil" : "2023-10-14T19:09:56.000Z",
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
        "127"
      ],
      "favorite_count" : "11",
      "id_str" : "1713255834827360398",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1713255834827360398",
      "created_at" : "Sat Oct 14 18:09:56 +0000 2023",
      "favorited" : false,
      "full_text" : "Drove a tuba across the county today. It belongs to my 16yo at work, and it is the only thing that has made every move with her",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1142723384170251335"
          ],
          "editableUntil" : "2019-06-23T10:17:40.000Z",
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
        "106"
      ],
      "favorite_count" : "8",
      "id_str" : "1142723384170251335",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1142723384170251335",
      "created_at" : "Sun Jun 23 09:17:40 +0000 2019",
      "favorited" : false,
      "full_text" : "Viva la Vida at full volume in a field with twenty thousand people. Chris Martin, sir, my ears want a word",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1122158480396911960"
          ],
          "editableUntil" : "2019-04-27T16:20:05.000Z",
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
        "85"
      ],
      "favorite_count" : "5",
      "id_str" : "1122158480396911960",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1122158480396911960",
      "created_at" : "Sat Apr 27 15:20:05 +0000 2019",
      "favorited" : false,
      "full_text" : "There is a wren living in the plot 22 hedge, four inches long and louder than a moped",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1106910951237486185"
          ],
          "editableUntil" : "2019-03-16T14:31:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "local814",
            "indices" : [
              "91",
              "100"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "27",
      "id_str" : "1106910951237486185",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1106910951237486185",
      "created_at" : "Sat Mar 16 13:31:50 +0000 2019",
      "favorited" : false,
      "full_text" : "Out with the striking teachers this morning. Their banners can spell. Ours said SOLIDARTIY #local814",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1087620432208594810"
          ],
          "editableUntil" : "2019-01-22T08:58:12.000Z",
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
        "48"
      ],
      "favorite_count" : "0",
      "id_str" : "1087620432208594810",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1087620432208594810",
      "created_at" : "Tue Jan 22 07:58:12 +0000 2019",
      "favorited" : false,
      "full_text" : "Voice gone. The household reports an improvement",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1075114824850999435"
          ],
          "editableUntil" : "2018-12-18T20:45:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Lena Brandt",
            "screen_name" : "lenabakes",
            "indices" : [
              "0",
              "10"
            ],
            "id_str" : "60113502",
            "id" : "60113502"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "0",
      "id_str" : "1075114824850999435",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1075114824850999435",
      "created_at" : "Tue Dec 18 19:45:23 +0000 2018",
      "favorited" : false,
      "full_text" : "@lenabakes is the stollen the one with the secret tunnel of marzipan, and can it be posted through a letterbox",
      "lang" : "en",
      "in_reply_to_status_id" : "1075094439552091481",
      "in_reply_to_status_id_str" : "1075094439552091481",
      "in_reply_to_user_id" : "60113502",
      "in_reply_to_user_id_str" : "60113502",
      "in_reply_to_screen_name" : "lenabakes"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1061574763714972060"
          ],
          "editableUntil" : "2018-11-11T12:02:01.000Z",
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
        "26"
      ],
      "favorite_count" : "0",
      "id_str" : "1061574763714972060",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1061574763714972060",
      "created_at" : "Sun Nov 11 11:02:01 +0000 2018",
      "favorited" : false,
      "full_text" : "two minutes. Even the baby",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1043473640248576685"
          ],
          "editableUntil" : "2018-09-22T13:14:37.000Z",
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
        "101"
      ],
      "favorite_count" : "0",
      "id_str" : "1043473640248576685",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1043473640248576685",
      "created_at" : "Sat Sep 22 12:14:37 +0000 2018",
      "favorited" : false,
      "full_text" : "harvest show: our marrow came second, carried in like a newborn. The winner had a ribbon on. Cheating",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1017151538335845310"
          ],
          "editableUntil" : "2018-07-11T21:59:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WorldCup",
            "indices" : [
              "32",
              "41"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "41"
      ],
      "favorite_count" : "0",
      "id_str" : "1017151538335845310",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1017151538335845310",
      "created_at" : "Wed Jul 11 20:59:59 +0000 2018",
      "favorited" : false,
      "full_text" : "well. There is always next time #WorldCup",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "997876315933641935"
          ],
          "editableUntil" : "2018-05-19T17:27:08.000Z",
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
        "79"
      ],
      "favorite_count" : "0",
      "id_str" : "997876315933641935",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "997876315933641935",
      "created_at" : "Sat May 19 16:27:08 +0000 2018",
      "favorited" : false,
      "full_text" : "the hat of the woman in front of me at this wedding deserves its own invitation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "969130056884424160"
          ],
          "editableUntil" : "2018-03-01T09:39:45.000Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/rowan_tilley/status/969130056884424160/photo/1",
            "indices" : [
              "69",
              "92"
            ],
            "url" : "https://t.co/O28Td6Tx88",
            "media_url" : "http://pbs.twimg.com/media/wlxJlQjMidfMXfy.jpg",
            "id_str" : "969130056557266810",
            "id" : "969130056557266810",
            "media_url_https" : "https://pbs.twimg.com/media/wlxJlQjMidfMXfy.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2",
                "h" : "2",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/O28Td6Tx88"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "14",
      "id_str" : "969130056884424160",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "969130056884424160",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/rowan_tilley/status/969130056884424160/photo/1",
            "indices" : [
              "69",
              "92"
            ],
            "url" : "https://t.co/O28Td6Tx88",
            "media_url" : "http://pbs.twimg.com/media/wlxJlQjMidfMXfy.jpg",
            "id_str" : "969130056557266810",
            "id" : "969130056557266810",
            "media_url_https" : "https://pbs.twimg.com/media/wlxJlQjMidfMXfy.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2",
                "h" : "2",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/O28Td6Tx88"
          }
        ]
      },
      "possibly_sensitive" : false,
      "created_at" : "Thu Mar 01 08:39:45 +0000 2018",
      "favorited" : false,
      "full_text" : "snow. Biscuit went into it up to the eyebrows. Recovered by the lead https://t.co/O28Td6Tx88",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "958445280779308785"
          ],
          "editableUntil" : "2018-01-30T22:02:16.000Z",
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
        "93"
      ],
      "favorite_count" : "34",
      "id_str" : "958445280779308785",
      "truncated" : false,
      "retweet_count" : "9",
      "id" : "958445280779308785",
      "created_at" : "Tue Jan 30 21:02:16 +0000 2018",
      "favorited" : false,
      "full_text" : "forty cases each, three vacancies, and the only thing on leave in this building is the boiler",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "945066180253581314"
          ],
          "editableUntil" : "2017-12-24T23:58:30.000Z",
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
        "79"
      ],
      "favorite_count" : "0",
      "id_str" : "945066180253581314",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "945066180253581314",
      "created_at" : "Sun Dec 24 22:58:30 +0000 2017",
      "favorited" : false,
      "full_text" : "assembling a wooden kitchen with a screwdriver the size of a hairgrip. Ho ho ho",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "919523723956977939"
          ],
          "editableUntil" : "2017-10-15T12:21:54.000Z",
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
        "96"
      ],
      "favorite_count" : "0",
      "id_str" : "919523723956977939",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "919523723956977939",
      "created_at" : "Sun Oct 15 11:21:54 +0000 2017",
      "favorited" : false,
      "full_text" : "Ob-La-Di on the radio. Desmond has a barrow in the market place and I have a mountain of ironing",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "907313823419990564"
          ],
          "editableUntil" : "2017-09-11T19:44:07.000Z",
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
        "108"
      ],
      "favorite_count" : "12",
      "id_str" : "907313823419990564",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "907313823419990564",
      "created_at" : "Mon Sep 11 18:44:07 +0000 2017",
      "favorited" : false,
      "full_text" : "First day back at work. Cried in the car park, then in the lift, then laughed because the lift is broken too",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "880625500047803189"
          ],
          "editableUntil" : "2017-06-30T04:14:15.000Z",
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
        "65"
      ],
      "favorite_count" : "9",
      "id_str" : "880625500047803189",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "880625500047803189",
      "created_at" : "Fri Jun 30 03:14:15 +0000 2017",
      "favorited" : false,
      "full_text" : "3.14am. pi o'clock. nobody in this house is asleep except the dog",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "852031980773049414"
          ],
          "editableUntil" : "2017-04-12T06:33:48.000Z",
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
        "39"
      ],
      "favorite_count" : "63",
      "id_str" : "852031980773049414",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "852031980773049414",
      "created_at" : "Wed Apr 12 05:33:48 +0000 2017",
      "favorited" : false,
      "full_text" : "she is here and she is furious about it",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "805117733657118039"
          ],
          "editableUntil" : "2016-12-03T19:33:20.000Z",
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
      "favorite_count" : "22",
      "id_str" : "805117733657118039",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "805117733657118039",
      "created_at" : "Sat Dec 03 18:33:20 +0000 2016",
      "favorited" : false,
      "full_text" : "the midwife says everything is the right size apart from my opinions",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "796251112838530664"
          ],
          "editableUntil" : "2016-11-09T08:20:33.000Z",
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
        "94"
      ],
      "favorite_count" : "15",
      "id_str" : "796251112838530664",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "796251112838530664",
      "created_at" : "Wed Nov 09 07:20:33 +0000 2016",
      "favorited" : false,
      "full_text" : "I voted, I cried, I baked. In that order. Scones on the wall outside number 6, help yourselves",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "764706116784359289"
          ],
          "editableUntil" : "2016-08-14T07:12:00.000Z",
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
        "75"
      ],
      "favorite_count" : "0",
      "id_str" : "764706116784359289",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "764706116784359289",
      "created_at" : "Sun Aug 14 06:12:00 +0000 2016",
      "favorited" : false,
      "full_text" : "up at six to see a meteor shower, saw a cloud, saw a badger, call it a draw",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "752243207441483914"
          ],
          "editableUntil" : "2016-07-10T21:48:51.000Z",
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
        "50"
      ],
      "favorite_count" : "0",
      "id_str" : "752243207441483914",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "752243207441483914",
      "created_at" : "Sun Jul 10 20:48:51 +0000 2016",
      "favorited" : false,
      "full_text" : "the lodger in my tooth has been evicted. Send soup",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "734021535483824539"
          ],
          "editableUntil" : "2016-05-21T15:02:26.000Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/rowan_tilley/status/734021535483824539/photo/1",
            "indices" : [
              "89",
              "112"
            ],
            "url" : "https://t.co/LY6fWIhZNB",
            "media_url" : "http://pbs.twimg.com/media/Fw2c4dsoZcQA3lV.jpg",
            "id_str" : "734021535156667189",
            "id" : "734021535156667189",
            "media_url_https" : "https://pbs.twimg.com/media/Fw2c4dsoZcQA3lV.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2",
                "h" : "2",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/LY6fWIhZNB"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "41",
      "id_str" : "734021535483824539",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "734021535483824539",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/rowan_tilley/status/734021535483824539/photo/1",
            "indices" : [
              "89",
              "112"
            ],
            "url" : "https://t.co/LY6fWIhZNB",
            "media_url" : "http://pbs.twimg.com/media/Fw2c4dsoZcQA3lV.jpg",
            "id_str" : "734021535156667189",
            "id" : "734021535156667189",
            "media_url_https" : "https://pbs.twimg.com/media/Fw2c4dsoZcQA3lV.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2",
                "h" : "2",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/LY6fWIhZNB"
          }
        ]
      },
      "possibly_sensitive" : false,
      "created_at" : "Sat May 21 14:02:26 +0000 2016",
      "favorited" : false,
      "full_text" : "We got married in a library at eleven and had chips at noon. Sam cried at the issue desk https://t.co/LY6fWIhZNB",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "713306974749461164"
          ],
          "editableUntil" : "2016-03-25T11:10:10.000Z",
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
        "29"
      ],
      "favorite_count" : "0",
      "id_str" : "713306974749461164",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "713306974749461164",
      "created_at" : "Fri Mar 25 10:10:10 +0000 2016",
      "favorited" : false,
      "full_text" : "hot cross buns, cold cross me",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "688751395821587389"
          ],
          "editableUntil" : "2016-01-17T16:55:03.000Z",
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
        "85"
      ],
      "favorite_count" : "0",
      "id_str" : "688751395821587389",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "688751395821587389",
      "created_at" : "Sun Jan 17 15:55:03 +0000 2016",
      "favorited" : false,
      "full_text" : "Three Men in a Boat again. Jerome still makes me cry laughing at the tin of pineapple",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "664718171739000014"
          ],
          "editableUntil" : "2015-11-12T09:15:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Dellwood Buses",
            "screen_name" : "DellwoodBuses",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "33019456",
            "id" : "33019456"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "7",
      "id_str" : "664718171739000014",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "664718171739000014",
      "created_at" : "Thu Nov 12 08:15:36 +0000 2015",
      "favorited" : false,
      "full_text" : "@DellwoodBuses the 14 has been 'due' for so long that I have started paying it rent",
      "lang" : "en",
      "in_reply_to_status_id" : "664702567946652060",
      "in_reply_to_status_id_str" : "664702567946652060",
      "in_reply_to_user_id" : "33019456",
      "in_reply_to_user_id_str" : "33019456",
      "in_reply_to_screen_name" : "DellwoodBuses"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "638049842613980639"
          ],
          "editableUntil" : "2015-08-30T19:05:11.000Z",
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
        "50"
      ],
      "favorite_count" : "0",
      "id_str" : "638049842613980639",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "638049842613980639",
      "created_at" : "Sun Aug 30 18:05:11 +0000 2015",
      "favorited" : false,
      "full_text" : "bees in the rosemary. I said hello. They were busy",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "612252934670913264"
          ],
          "editableUntil" : "2015-06-20T14:37:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Dellwood FC",
            "screen_name" : "dellwoodfc",
            "indices" : [
              "3",
              "14"
            ],
            "id_str" : "21450993",
            "id" : "21450993"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "0",
      "id_str" : "612252934670913264",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "612252934670913264",
      "created_at" : "Sat Jun 20 13:37:29 +0000 2015",
      "favorited" : false,
      "full_text" : "RT @dellwoodfc: Season tickets are on sale from Monday at the ground and at Prentice's Hardware. Under 8s go free, and so does anyone who c…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "584653725910433793"
          ],
          "editableUntil" : "2015-04-05T10:48:05.000Z",
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
        "124"
      ],
      "favorite_count" : "8",
      "id_str" : "584653725910433793",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "584653725910433793",
      "created_at" : "Sun Apr 05 09:48:05 +0000 2015",
      "favorited" : false,
      "full_text" : "Plot 22 is ours! It comes with a shed, a rose, and what the committee calls 'some couch grass'. It is a lawn. It is all lawn",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "566693442978054418"
          ],
          "editableUntil" : "2015-02-14T21:20:20.000Z",
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
        "74"
      ],
      "favorite_count" : "4",
      "id_str" : "566693442978054418",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "566693442978054418",
      "created_at" : "Sat Feb 14 20:20:20 +0000 2015",
      "favorited" : false,
      "full_text" : "met a man at a party who draws logos for a living and apologised to a door",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "550429378106884643"
          ],
          "editableUntil" : "2015-01-01T00:12:44.000Z",
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
        "55"
      ],
      "favorite_count" : "0",
      "id_str" : "550429378106884643",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "550429378106884643",
      "created_at" : "Wed Dec 31 23:12:44 +0000 2014",
      "favorited" : false,
      "full_text" : "2014: one dog, one degree in a frame, zero plants alive",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "518361465590121268"
          ],
          "editableUntil" : "2014-10-04T12:26:18.000Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/rowan_tilley/status/518361465590121268/photo/1",
            "indices" : [
              "94",
              "117"
            ],
            "url" : "https://t.co/Os8yQLqvZN",
            "media_url" : "http://pbs.twimg.com/media/AcQ2vwEk4GyaqGI.jpg",
            "id_str" : "518361465262968014",
            "id" : "518361465262968014",
            "media_url_https" : "https://pbs.twimg.com/media/AcQ2vwEk4GyaqGI.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2",
                "h" : "2",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/Os8yQLqvZN"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "19",
      "id_str" : "518361465590121268",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "518361465590121268",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/rowan_tilley/status/518361465590121268/photo/1",
            "indices" : [
              "94",
              "117"
            ],
            "url" : "https://t.co/Os8yQLqvZN",
            "media_url" : "http://pbs.twimg.com/media/AcQ2vwEk4GyaqGI.jpg",
            "id_str" : "518361465262968014",
            "id" : "518361465262968014",
            "media_url_https" : "https://pbs.twimg.com/media/AcQ2vwEk4GyaqGI.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2",
                "h" : "2",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/Os8yQLqvZN"
          }
        ]
      },
      "possibly_sensitive" : false,
      "created_at" : "Sat Oct 04 11:26:18 +0000 2014",
      "favorited" : false,
      "full_text" : "Adopted a dog. He came with a name, Biscuit, and a limp, which he drops when he sees sausages https://t.co/Os8yQLqvZN",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "488442999655629893"
          ],
          "editableUntil" : "2014-07-13T23:01:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "WorldCup",
            "indices" : [
              "35",
              "44"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "44"
      ],
      "favorite_count" : "0",
      "id_str" : "488442999655629893",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "488442999655629893",
      "created_at" : "Sun Jul 13 22:01:00 +0000 2014",
      "favorited" : false,
      "full_text" : "Extra time. I cannot feel my hands #WorldCup",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "469898752165938518"
          ],
          "editableUntil" : "2014-05-23T18:52:47.000Z",
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
        "83"
      ],
      "favorite_count" : "0",
      "id_str" : "469898752165938518",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "469898752165938518",
      "created_at" : "Fri May 23 17:52:47 +0000 2014",
      "favorited" : false,
      "full_text" : "Moved into the flat above the bakery. I will end up either very happy or very round",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "444918491988887143"
          ],
          "editableUntil" : "2014-03-15T20:30:09.000Z",
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
        "40"
      ],
      "favorite_count" : "11",
      "id_str" : "444918491988887143",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "444918491988887143",
      "created_at" : "Sat Mar 15 19:30:09 +0000 2014",
      "favorited" : false,
      "full_text" : "cheese is just milk that went to college",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "421946636533499768"
          ],
          "editableUntil" : "2014-01-11T11:08:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Carys T",
            "screen_name" : "carysruns",
            "indices" : [
              "0",
              "10"
            ],
            "id_str" : "39887120",
            "id" : "39887120"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "3",
      "id_str" : "421946636533499768",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "421946636533499768",
      "created_at" : "Sat Jan 11 10:08:12 +0000 2014",
      "favorited" : false,
      "full_text" : "@carysruns you said 5k. You said flat. You are no longer my sister",
      "lang" : "en",
      "in_reply_to_status_id" : "421933553098425414",
      "in_reply_to_status_id_str" : "421933553098425414",
      "in_reply_to_user_id" : "39887120",
      "in_reply_to_user_id_str" : "39887120",
      "in_reply_to_screen_name" : "carysruns"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "406100299594336393"
          ],
          "editableUntil" : "2013-11-28T17:40:31.000Z",
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
        "67"
      ],
      "favorite_count" : "0",
      "id_str" : "406100299594336393",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "406100299594336393",
      "created_at" : "Thu Nov 28 16:40:31 +0000 2013",
      "favorited" : false,
      "full_text" : "Turkey update: not thawed. It is a very cold bowling ball with legs",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "374502886903646618"
          ],
          "editableUntil" : "2013-09-02T13:03:40.000Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/rowan_tilley/status/374502886903646618/photo/1",
            "indices" : [
              "68",
              "91"
            ],
            "url" : "https://t.co/MJlgp7JK0P",
            "media_url" : "http://pbs.twimg.com/media/gdMqPsNOfGSx69f.jpg",
            "id_str" : "374502886576489268",
            "id" : "374502886576489268",
            "media_url_https" : "https://pbs.twimg.com/media/gdMqPsNOfGSx69f.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2",
                "h" : "2",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/MJlgp7JK0P"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "6",
      "id_str" : "374502886903646618",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "374502886903646618",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/rowan_tilley/status/374502886903646618/photo/1",
            "indices" : [
              "68",
              "91"
            ],
            "url" : "https://t.co/MJlgp7JK0P",
            "media_url" : "http://pbs.twimg.com/media/gdMqPsNOfGSx69f.jpg",
            "id_str" : "374502886576489268",
            "id" : "374502886576489268",
            "media_url_https" : "https://pbs.twimg.com/media/gdMqPsNOfGSx69f.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2",
                "h" : "2",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/MJlgp7JK0P"
          }
        ]
      },
      "possibly_sensitive" : false,
      "created_at" : "Mon Sep 02 12:03:40 +0000 2013",
      "favorited" : false,
      "full_text" : "class of 2013 group photo: eleven people laughing and me mid-sneeze https://t.co/MJlgp7JK0P",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "343476285852355243"
          ],
          "editableUntil" : "2013-06-08T22:15:02.000Z",
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
        "84"
      ],
      "favorite_count" : "0",
      "id_str" : "343476285852355243",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "343476285852355243",
      "created_at" : "Sat Jun 08 21:15:02 +0000 2013",
      "favorited" : false,
      "full_text" : "is a picnic still a picnic if it is eaten in a parked car in the rain. asking for me",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "325152264488487868"
          ],
          "editableUntil" : "2013-04-19T08:41:55.000Z",
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
        "63"
      ],
      "favorite_count" : "2",
      "id_str" : "325152264488487868",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "325152264488487868",
      "created_at" : "Fri Apr 19 07:41:55 +0000 2013",
      "favorited" : false,
      "full_text" : "Day one of running. Ran to the corner. Day one of walking, then",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "298134298182028493"
          ],
          "editableUntil" : "2013-02-03T19:22:10.000Z",
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
        "107"
      ],
      "favorite_count" : "0",
      "id_str" : "298134298182028493",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "298134298182028493",
      "created_at" : "Sun Feb 03 18:22:10 +0000 2013",
      "favorited" : false,
      "full_text" : "Dellwood's only traffic light has been replaced by a slightly newer traffic light. A crowd of four gathered",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1709305621968325023"
          ],
          "editableUntil" : "2023-10-03T21:33:12.000Z",
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
        "130"
      ],
      "favorite_count" : "18",
      "id_str" : "1709305621968325023",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1709305621968325023",
      "created_at" : "Tue Oct 03 20:33:12 +0000 2023",
      "favorited" : false,
      "full_text" : "A 16yo on my caseload asked me today if you can be homesick for a place that was never kind to you. I said yes. I had nothing else",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1703027025129769648"
          ],
          "editableUntil" : "2023-09-16T13:44:18.000Z",
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
        "urls" : [
          {
            "url" : "https://t.co/qzNpqo1tiM",
            "expanded_url" : "https://www.example.org/dellwood-courier/sport/blown-away",
            "display_url" : "example.org/dellwood-couri…",
            "indices" : [
              "26",
              "49"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "49"
      ],
      "favorite_count" : "5",
      "id_str" : "1703027025129769648",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1703027025129769648",
      "created_at" : "Sat Sep 16 12:44:18 +0000 2023",
      "favorited" : false,
      "full_text" : "Dellwood FC 0, the wind 3 https://t.co/qzNpqo1tiM",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1685702040841358273"
          ],
          "editableUntil" : "2023-07-30T18:21:00.000Z",
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
        "63"
      ],
      "favorite_count" : "7",
      "id_str" : "1685702040841358273",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1685702040841358273",
      "geo" : {
        "type" : "Point",
        "coordinates" : [
          "43.4722",
          "-3.7805"
        ]
      },
      "coordinates" : {
        "type" : "Point",
        "coordinates" : [
          "-3.7805",
          "43.4722"
        ]
      },
      "created_at" : "Sun Jul 30 17:21:00 +0000 2023",
      "favorited" : false,
      "full_text" : "playa, bocadillo de tortilla, arena en el bocadillo de tortilla",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1672013475758476498"
          ],
          "editableUntil" : "2023-06-22T23:47:31.000Z",
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
        "276"
      ],
      "favorite_count" : "9",
      "id_str" : "1672013475758476498",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1672013475758476498",
      "created_at" : "Thu Jun 22 22:47:31 +0000 2023",
      "favorited" : false,
      "full_text" : "Long drive today, four counties, two detours, one heron. I had a flask of soup and a talking book about lighthouses and for about an hour I was the calmest I have been since spring. The heron was standing in a car park as if it had a meeting. I sat and watched it through the…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1654818070297841123"
          ],
          "editableUntil" : "2023-05-06T12:59:07.000Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/rowan_tilley/status/1654818070297841123/photo/1",
            "indices" : [
              "80",
              "103"
            ],
            "url" : "https://t.co/WNUvT68GUI",
            "media_url" : "http://pbs.twimg.com/media/AY3ZynqHBo7lySb.jpg",
            "id_str" : "1654818069970683773",
            "id" : "1654818069970683773",
            "media_url_https" : "https://pbs.twimg.com/media/AY3ZynqHBo7lySb.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2",
                "h" : "2",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/WNUvT68GUI"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "15",
      "id_str" : "1654818070297841123",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1654818070297841123",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/rowan_tilley/status/1654818070297841123/photo/1",
            "indices" : [
              "80",
              "103"
            ],
            "url" : "https://t.co/WNUvT68GUI",
            "media_url" : "http://pbs.twimg.com/media/AY3ZynqHBo7lySb.jpg",
            "id_str" : "1654818069970683773",
            "id" : "1654818069970683773",
            "media_url_https" : "https://pbs.twimg.com/media/AY3ZynqHBo7lySb.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2",
                "h" : "2",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/WNUvT68GUI"
          }
        ]
      },
      "possibly_sensitive" : false,
      "created_at" : "Sat May 06 11:59:07 +0000 2023",
      "favorited" : false,
      "full_text" : "street party. Gerald from plot 14 wore a crown all day and nobody had the heart https://t.co/WNUvT68GUI",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1647243538380885748"
          ],
          "editableUntil" : "2023-04-15T15:20:38.000Z",
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
        "71"
      ],
      "favorite_count" : "4",
      "id_str" : "1647243538380885748",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1647243538380885748",
      "created_at" : "Sat Apr 15 14:20:38 +0000 2023",
      "favorited" : false,
      "full_text" : "will summers in this town always start with a hosepipe ban? It is April",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1634641055183798277"
          ],
          "editableUntil" : "2023-03-11T20:42:52.000Z",
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
        "106"
      ],
      "favorite_count" : "23",
      "id_str" : "1634641055183798277",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1634641055183798277",
      "created_at" : "Sat Mar 11 19:42:52 +0000 2023",
      "favorited" : false,
      "full_text" : "Ten months sober today. Desmond Okwuosa let me hold the chip and then asked for it back, twice. What a man",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1624502637506330902"
          ],
          "editableUntil" : "2023-02-11T21:16:25.000Z",
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
        "77"
      ],
      "favorite_count" : "0",
      "id_str" : "1624502637506330902",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1624502637506330902",
      "created_at" : "Sat Feb 11 20:16:25 +0000 2023",
      "favorited" : false,
      "full_text" : "Imogen Heap live album and a pile of darning. Saturday night in the fast lane",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1612351146846847527"
          ],
          "editableUntil" : "2023-01-09T08:30:44.000Z",
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
        "21"
      ],
      "favorite_count" : "0",
      "id_str" : "1612351146846847527",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1612351146846847527",
      "created_at" : "Mon Jan 09 07:30:44 +0000 2023",
      "favorited" : false,
      "full_text" : "New year, same kettle",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1604537274941309752"
          ],
          "editableUntil" : "2022-12-18T19:01:11.000Z",
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
        "62"
      ],
      "favorite_count" : "0",
      "id_str" : "1604537274941309752",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1604537274941309752",
      "created_at" : "Sun Dec 18 18:01:11 +0000 2022",
      "favorited" : false,
      "full_text" : "best final ever and I watched it through a gap in a buggy hood",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1589003283626722377"
          ],
          "editableUntil" : "2022-11-05T22:14:39.000Z",
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
        "urls" : [
          {
            "url" : "https://t.co/cCgmAdPoKl",
            "expanded_url" : "https://www.example.org/dellwood-courier/boy-8-found-alone-on-millrace-bridge",
            "display_url" : "example.org/dellwood-couri…",
            "indices" : [
              "41",
              "64"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "31",
      "id_str" : "1589003283626722377",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1589003283626722377",
      "created_at" : "Sat Nov 05 21:14:39 +0000 2022",
      "favorited" : false,
      "full_text" : "that was our case. Hug your kids tonight https://t.co/cCgmAdPoKl",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1581586373654087002"
          ],
          "editableUntil" : "2022-10-16T11:02:30.000Z",
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
        "81"
      ],
      "favorite_count" : "8",
      "id_str" : "1581586373654087002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1581586373654087002",
      "created_at" : "Sun Oct 16 10:02:30 +0000 2022",
      "favorited" : false,
      "full_text" : "10-mile personal worst, in a hailstorm, and I would like it noted that I finished",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1567961482719659627"
          ],
          "editableUntil" : "2022-09-08T20:42:03.000Z",
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
        "44"
      ],
      "favorite_count" : "0",
      "id_str" : "1567961482719659627",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1567961482719659627",
      "created_at" : "Thu Sep 08 19:42:03 +0000 2022",
      "favorited" : false,
      "full_text" : "well she did outlast fifteen prime ministers",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1563624710221072252"
          ],
          "editableUntil" : "2022-08-27T21:29:16.000Z",
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
        "81"
      ],
      "favorite_count" : "0",
      "id_str" : "1563624710221072252",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1563624710221072252",
      "created_at" : "Sat Aug 27 20:29:16 +0000 2022",
      "favorited" : false,
      "full_text" : "Big client dinner for Sam tonight so I am wearing the shirt with no yoghurt on it",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1549466622584948877"
          ],
          "editableUntil" : "2022-07-19T19:50:05.000Z",
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
        "53"
      ],
      "favorite_count" : "12",
      "id_str" : "1549466622584948877",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1549466622584948877",
      "created_at" : "Tue Jul 19 18:50:05 +0000 2022",
      "favorited" : false,
      "full_text" : "39 degrees. The dog is a rug. The rug is on the tiles",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1536745222480857502"
          ],
          "editableUntil" : "2022-06-14T17:19:47.000Z",
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
        "142"
      ],
      "favorite_count" : "15",
      "id_str" : "1536745222480857502",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1536745222480857502",
      "created_at" : "Tue Jun 14 16:19:47 +0000 2022",
      "favorited" : false,
      "full_text" : "Hoy una usuaria mía, madre de dos, declaró contra su marido en el juzgado de familia. Le temblaban las manos y no paró de hablar. Qué valiente",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1517798774372567727"
          ],
          "editableUntil" : "2022-04-23T10:33:21.000Z",
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
        "75"
      ],
      "favorite_count" : "6",
      "id_str" : "1517798774372567727",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1517798774372567727",
      "created_at" : "Sat Apr 23 09:33:21 +0000 2022",
      "favorited" : false,
      "full_text" : "parkrun: 31.02. Overtaken by a man dressed as a carrot and then by his pram",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1509152622949436352"
          ],
          "editableUntil" : "2022-03-30T13:56:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Local 814",
            "screen_name" : "local814",
            "indices" : [
              "0",
              "9"
            ],
            "id_str" : "27740181",
            "id" : "27740181"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "17",
      "id_str" : "1509152622949436352",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1509152622949436352",
      "created_at" : "Wed Mar 30 12:56:38 +0000 2022",
      "favorited" : false,
      "full_text" : "@local814 the mileage rate was set when petrol was half the price. I have done the sum. I can share the sum",
      "lang" : "en",
      "in_reply_to_status_id" : "1509125442878048398",
      "in_reply_to_status_id_str" : "1509125442878048398",
      "in_reply_to_user_id" : "27740181",
      "in_reply_to_user_id_str" : "27740181",
      "in_reply_to_screen_name" : "local814"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1496752800133024977"
          ],
          "editableUntil" : "2022-02-24T08:44:10.000Z",
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
        "46"
      ],
      "favorite_count" : "0",
      "id_str" : "1496752800133024977",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1496752800133024977",
      "created_at" : "Thu Feb 24 07:44:10 +0000 2022",
      "favorited" : false,
      "full_text" : "could not look at the news, looked at the news",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1483516767316741602"
          ],
          "editableUntil" : "2022-01-18T20:08:54.000Z",
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
        "urls" : [
          {
            "url" : "https://t.co/ADbm6tCZ8B",
            "expanded_url" : "https://www.example.org/reports/waiting-for-home",
            "display_url" : "example.org/reports/waitin…",
            "indices" : [
              "133",
              "156"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "156"
      ],
      "favorite_count" : "19",
      "id_str" : "1483516767316741602",
      "truncated" : false,
      "retweet_count" : "11",
      "id" : "1483516767316741602",
      "created_at" : "Tue Jan 18 19:08:54 +0000 2022",
      "favorited" : false,
      "full_text" : "Report out today: one child in five in this state waits more than a year for a permanent home. That is not a mystery, it is a budget https://t.co/ADbm6tCZ8B",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1470049552852586227"
          ],
          "editableUntil" : "2021-12-12T16:15:00.000Z",
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
        "69"
      ],
      "favorite_count" : "0",
      "id_str" : "1470049552852586227",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1470049552852586227",
      "created_at" : "Sun Dec 12 15:15:00 +0000 2021",
      "favorited" : false,
      "full_text" : "gingerbread house condemned on safety grounds, eaten by the inspector",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1453872033669578756"
          ],
          "editableUntil" : "2021-10-29T00:51:19.000Z",
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
        "155"
      ],
      "favorite_count" : "26",
      "id_str" : "1453872033669578756",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1453872033669578756",
      "created_at" : "Thu Oct 28 23:51:19 +0000 2021",
      "favorited" : false,
      "full_text" : "took four siblings out of a motel room off Route 9 at two this morning, the youngest nine days old. The eldest had packed everybody's shoes. Not ok tonight",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1432047068280520981"
          ],
          "editableUntil" : "2021-08-29T19:26:41.000Z",
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
        "82"
      ],
      "favorite_count" : "0",
      "id_str" : "1432047068280520981",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1432047068280520981",
      "created_at" : "Sun Aug 29 18:26:41 +0000 2021",
      "favorited" : false,
      "full_text" : "first festival since. I lasted until 9.40pm and left with a scarf that is not mine",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1415418585920045606"
          ],
          "editableUntil" : "2021-07-14T22:11:02.000Z",
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
        "58"
      ],
      "favorite_count" : "0",
      "id_str" : "1415418585920045606",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1415418585920045606",
      "created_at" : "Wed Jul 14 21:11:02 +0000 2021",
      "favorited" : false,
      "full_text" : "Jury duty: four days of sudoku, one sandwich, never called",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1399012040961426231"
          ],
          "editableUntil" : "2021-05-30T15:37:17.000Z",
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
        "60"
      ],
      "favorite_count" : "9",
      "id_str" : "1399012040961426231",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1399012040961426231",
      "created_at" : "Sun May 30 14:37:17 +0000 2021",
      "favorited" : false,
      "full_text" : "Theo ate sand. Juno explained geology to him while he did it",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1383749232371958856"
          ],
          "editableUntil" : "2021-04-18T12:48:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Dellwood Library",
            "screen_name" : "dellwoodlibrary",
            "indices" : [
              "3",
              "19"
            ],
            "id_str" : "41108827",
            "id" : "41108827"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "131"
      ],
      "favorite_count" : "0",
      "id_str" : "1383749232371958856",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1383749232371958856",
      "created_at" : "Sun Apr 18 11:48:20 +0000 2021",
      "favorited" : false,
      "full_text" : "RT @dellwoodlibrary: We are open again. Masks on, fines off. Bring back what you borrowed in 2020 and we will say no more about it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1368291682247771481"
          ],
          "editableUntil" : "2021-03-06T21:05:33.000Z",
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
        "92"
      ],
      "favorite_count" : "21",
      "id_str" : "1368291682247771481",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1368291682247771481",
      "created_at" : "Sat Mar 06 20:05:33 +0000 2021",
      "favorited" : false,
      "full_text" : "my therapist has a better plant than I do and I think about it more than anything we discuss",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1355129095888832106"
          ],
          "editableUntil" : "2021-01-29T13:22:08.000Z",
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
        "118"
      ],
      "favorite_count" : "18",
      "id_str" : "1355129095888832106",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1355129095888832106",
      "created_at" : "Fri Jan 29 12:22:08 +0000 2021",
      "favorited" : false,
      "full_text" : "second dose for me and my terrible left arm. Thank you to the volunteer who held the door and the whole queue together",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1341080919989028731"
          ],
          "editableUntil" : "2020-12-21T18:59:42.000Z",
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
        "35"
      ],
      "favorite_count" : "0",
      "id_str" : "1341080919989028731",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1341080919989028731",
      "created_at" : "Mon Dec 21 17:59:42 +0000 2020",
      "favorited" : false,
      "full_text" : "shortest day. It did not feel short",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1325117095981090956"
          ],
          "editableUntil" : "2020-11-07T17:45:09.000Z",
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
        "41"
      ],
      "favorite_count" : "0",
      "id_str" : "1325117095981090956",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1325117095981090956",
      "created_at" : "Sat Nov 07 16:45:09 +0000 2020",
      "favorited" : false,
      "full_text" : "crying in the biscuit aisle in a good way",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1311066432859015581"
          ],
          "editableUntil" : "2020-09-29T23:12:50.000Z",
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
        "88"
      ],
      "favorite_count" : "10",
      "id_str" : "1311066432859015581",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1311066432859015581",
      "created_at" : "Tue Sep 29 22:12:50 +0000 2020",
      "favorited" : false,
      "full_text" : "turned off the debate and cleaned the oven. Both were full of hot air and one got better",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1289873641776876206"
          ],
          "editableUntil" : "2020-08-02T11:40:15.000Z",
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
        "urls" : [],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/rowan_tilley/status/1289873641776876206/photo/1",
            "indices" : [
              "71",
              "94"
            ],
            "url" : "https://t.co/ZUXmqb49BX",
            "media_url" : "http://pbs.twimg.com/media/m8kPihFGAxBjvv1.jpg",
            "id_str" : "1289873641449718856",
            "id" : "1289873641449718856",
            "media_url_https" : "https://pbs.twimg.com/media/m8kPihFGAxBjvv1.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2",
                "h" : "2",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/ZUXmqb49BX"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "13",
      "id_str" : "1289873641776876206",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1289873641776876206",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/rowan_tilley/status/1289873641776876206/photo/1",
            "indices" : [
              "71",
              "94"
            ],
            "url" : "https://t.co/ZUXmqb49BX",
            "media_url" : "http://pbs.twimg.com/media/m8kPihFGAxBjvv1.jpg",
            "id_str" : "1289873641449718856",
            "id" : "1289873641449718856",
            "media_url_https" : "https://pbs.twimg.com/media/m8kPihFGAxBjvv1.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2",
                "h" : "2",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/ZUXmqb49BX"
          }
        ]
      },
      "possibly_sensitive" : false,
      "created_at" : "Sun Aug 02 10:40:15 +0000 2020",
      "favorited" : false,
      "full_text" : "Potatoes! I put one in the ground and it came back with eleven friends https://t.co/ZUXmqb49BX",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1274060519531088831"
          ],
          "editableUntil" : "2020-06-19T20:24:33.000Z",
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
        "82"
      ],
      "favorite_count" : "0",
      "id_str" : "1274060519531088831",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1274060519531088831",
      "created_at" : "Fri Jun 19 19:24:33 +0000 2020",
      "favorited" : false,
      "full_text" : "no running for six weeks, physio's orders. The sofa has forgiven me for leaving it",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1259831988559285456"
          ],
          "editableUntil" : "2020-05-11T14:05:27.000Z",
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
        "100"
      ],
      "favorite_count" : "51",
      "id_str" : "1259831988559285456",
      "truncated" : false,
      "retweet_count" : "14",
      "id" : "1259831988559285456",
      "created_at" : "Mon May 11 13:05:27 +0000 2020",
      "favorited" : false,
      "full_text" : "We asked for masks in February. They sent us a wellness newsletter in April. I have kept both emails",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1247814623353114081"
          ],
          "editableUntil" : "2020-04-08T10:12:44.000Z",
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
        "100"
      ],
      "favorite_count" : "44",
      "id_str" : "1247814623353114081",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1247814623353114081",
      "created_at" : "Wed Apr 08 09:12:44 +0000 2020",
      "favorited" : false,
      "full_text" : "Juno, two, joined my video meeting to announce that I had eaten her biscuit. I had eaten her biscuit",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1242187108324478706"
          ],
          "editableUntil" : "2020-03-23T21:31:00.000Z",
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
        "64"
      ],
      "favorite_count" : "16",
      "id_str" : "1242187108324478706",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1242187108324478706",
      "created_at" : "Mon Mar 23 20:31:00 +0000 2020",
      "favorited" : false,
      "full_text" : "so that is that then. Two children, one kitchen table, zero plan",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1213319440951672835"
          ],
          "editableUntil" : "2020-01-04T05:41:11.000Z",
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
        "55"
      ],
      "favorite_count" : "58",
      "id_str" : "1213319440951672835",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1213319440951672835",
      "created_at" : "Sat Jan 04 04:41:11 +0000 2020",
      "favorited" : false,
      "full_text" : "a boy! Eleven days late, like his mother for everything",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1191789394273501460"
          ],
          "editableUntil" : "2019-11-05T19:48:28.000Z",
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
        "81"
      ],
      "favorite_count" : "0",
      "id_str" : "1191789394273501460",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1191789394273501460",
      "created_at" : "Tue Nov 05 18:48:28 +0000 2019",
      "favorited" : false,
      "full_text" : "Biscuit has spent bonfire night in the bath with a podcast on. He prefers history",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1185670969516098085"
          ],
          "editableUntil" : "2019-10-19T22:36:02.000Z",
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
        "107"
      ],
      "favorite_count" : "0",
      "id_str" : "1185670969516098085",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1185670969516098085",
      "created_at" : "Sat Oct 19 21:36:02 +0000 2019",
      "favorited" : false,
      "full_text" : "rewatching The Wire and still not over season four. I shout at the schools storyline as if it could hear me",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1165671004937126710"
          ],
          "editableUntil" : "2019-08-25T18:03:19.000Z",
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
        "80"
      ],
      "favorite_count" : "3",
      "id_str" : "1165671004937126710",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1165671004937126710",
      "created_at" : "Sun Aug 25 17:03:19 +0000 2019",
      "favorited" : false,
      "full_text" : "la verbena del barrio: tres horas de cola para un churro y volvería mañana mismo",
      "lang" : "es"
    }
  }
]