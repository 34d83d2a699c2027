window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1672013474709900776",
      "updatedAt" : "2023-06-22T22:47:31.412Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : {}
      },
      "createdAt" : "2023-06-22T22:47:31.412Z",
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "Long drive today, four counties, two detours, one heron. I had a flask of soup and a talking book about lighthouses and for about an hour I was the calmest I have been since spring. The heron was standing in a car park as if it had a meeting. I sat and watched it through the windscreen and then the day caught up.\n\nMy 82yo on the third floor has stopped opening the door, even to me. Her son has had her bank card since Easter and there is nothing in the fridge but jam. We sat on either side of the letterbox and sang, because she likes to sing. I'll be back on Thursday with the doctor and somebody who knows about locks.",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1746612980025394801",
      "updatedAt" : "2024-01-14T19:19:19.412Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : {}
      },
      "createdAt" : "2024-01-14T19:19:19.412Z",
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "The official Tilley guide to giving up sugar for January.\n\nDay 1: easy. Day 2: easy. Day 3: I read the ingredients of toothpaste. Day 5: a colleague brought in doughnuts and I went and stood on the fire stairs until it was over. Day 8: dreamed about a custard cream & woke up sad. Day 11: discovered that there is sugar in the bread, and in the beans, and, I think, in the air. Day 14: Lena dropped off \"just one\" cinnamon roll. It was the size of a hat. Day 14, later: there is no day 15. Thank you for following my journey.",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  }
]