window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "48211907-66120935",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "66120935",
            "reactions" : [],
            "urls" : [],
            "text" : "I am buying a round of something with bubbles",
            "mediaUrls" : [],
            "senderId" : "48211907",
            "id" : "1939048860164818810",
            "createdAt" : "2025-06-28T19:50:48.123Z",
            "editHistory" : []
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "48211907",
            "reactions" : [],
            "urls" : [],
            "text" : "THREE PERCENT",
            "mediaUrls" : [],
            "senderId" : "66120935",
            "id" : "1939048658263607435",
            "createdAt" : "2025-06-28T19:50:00.732Z",
            "editHistory" : []
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "48211907",
            "reactions" : [],
            "urls" : [],
            "text" : "done ✅",
            "mediaUrls" : [],
            "senderId" : "66120935",
            "id" : "1856265818053020060",
            "createdAt" : "2024-11-12T09:20:33.342Z",
            "editHistory" : []
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "66120935",
            "reactions" : [],
            "urls" : [],
            "text" : "Send the housing forms to will.summers90@example.org please. He is sleeping on sofas, so post gets lost",
            "mediaUrls" : [],
            "senderId" : "48211907",
            "id" : "1856264378832128685",
            "createdAt" : "2024-11-12T09:14:50.951Z",
            "editHistory" : []
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "66120935",
            "reactions" : [],
            "urls" : [],
            "text" : "there is always soup",
            "mediaUrls" : [],
            "senderId" : "48211907",
            "id" : "1616050653237349310",
            "createdAt" : "2023-01-19T12:31:15.561Z",
            "editHistory" : []
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "48211907",
            "reactions" : [],
            "urls" : [],
            "text" : "canteen at one? there is soup",
            "mediaUrls" : [],
            "senderId" : "66120935",
            "id" : "1616050346478537935",
            "createdAt" : "2023-01-19T12:30:02.171Z",
            "editHistory" : []
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "48211907",
            "reactions" : [],
            "urls" : [],
            "text" : "you are a star",
            "mediaUrls" : [],
            "senderId" : "66120935",
            "id" : "1512084202856648160",
            "createdAt" : "2022-04-07T15:05:41.780Z",
            "editHistory" : []
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "66120935",
            "reactions" : [],
            "urls" : [],
            "text" : "Dez's new number is 212 555 0148, he lost the old phone in detox. Not before noon",
            "mediaUrls" : [],
            "senderId" : "48211907",
            "id" : "1512083820600364785",
            "createdAt" : "2022-04-07T15:04:10.390Z",
            "editHistory" : []
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "48211907",
            "reactions" : [],
            "urls" : [],
            "text" : "any luck reaching him?",
            "mediaUrls" : [],
            "senderId" : "66120935",
            "id" : "1512083115382669314",
            "createdAt" : "2022-04-07T15:01:22.000Z",
            "editHistory" : []
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "39887120-48211907",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "48211907",
            "reactions" : [],
            "urls" : [],
            "text" : "too late",
            "mediaUrls" : [],
            "senderId" : "39887120",
            "id" : "1675422546259872977",
            "createdAt" : "2023-07-02T08:33:57.342Z",
            "editHistory" : []
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "39887120",
            "reactions" : [],
            "urls" : [],
            "text" : "Mum's boiler has gone again, can you ring her before she tries the hammer",
            "mediaUrls" : [],
            "senderId" : "48211907",
            "id" : "1675421601966853602",
            "createdAt" : "2023-07-02T08:30:12.561Z",
            "editHistory" : []
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "39887120",
            "reactions" : [],
            "urls" : [],
            "text" : "that is the face of mile eleven, have some respect",
            "mediaUrls" : [],
            "senderId" : "48211907",
            "id" : "1127303042459242227",
            "createdAt" : "2019-05-11T20:02:44.780Z",
            "editHistory" : []
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "48211907",
            "reactions" : [],
            "urls" : [],
            "text" : "that medal photo. Your FACE",
            "mediaUrls" : [],
            "senderId" : "39887120",
            "id" : "1127302374990282756",
            "createdAt" : "2019-05-11T20:00:05.000Z",
            "editHistory" : []
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "48211907-77450136",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "77450136",
            "reactions" : [],
            "urls" : [],
            "text" : "yo, y los niños traen el caos",
            "mediaUrls" : [],
            "senderId" : "48211907",
            "id" : "1870171164177861023",
            "createdAt" : "2024-12-20T18:15:26.041Z",
            "editHistory" : []
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "48211907",
            "reactions" : [],
            "urls" : [],
            "text" : "¿traes tú el vino o lo traigo yo?",
            "mediaUrls" : [],
            "senderId" : "77450136",
            "id" : "1870170085667113648",
            "createdAt" : "2024-12-20T18:11:09.000Z",
            "editHistory" : []
          }
        }
      ]
    }
  }
]