window.YTD.grok_chat_item.part0 = [
  {
    "grokChatItem" : {
      "accountId" : "48211907",
      "chatId" : "1960000000000000017",
      "createdAt" : "2025-08-23T19:10:05.000Z",
      "sender" : {
        "value" : "1",
        "name" : "User",
        "originalName" : "User",
        "annotations" : {}
      },
      "message" : "how long does green tomato chutney keep",
      "grokMode" : {
        "value" : "1",
        "name" : "Normal"
      }
    }
  },
  {
    "grokChatItem" : {
      "accountId" : "48211907",
      "chatId" : "1960000000000000017",
      "createdAt" : "2025-08-24T19:11:05.000Z",
      "sender" : {
        "value" : "2",
        "name" : "Agent",
        "originalName" : "Agent",
        "annotations" : {}
      },
      "message" : "In a sterilised jar, about a year; once open, four weeks in the fridge.",
      "grokMode" : {
        "value" : "1",
        "name" : "Normal"
      }
    }
  }
]