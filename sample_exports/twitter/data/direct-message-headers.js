window.YTD.direct_message_headers.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "48211907-66120935",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "1939048860164818810",
            "senderId" : "48211907",
            "recipientId" : "66120935",
            "createdAt" : "2025-06-28T19:50:48.123Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1939048658263607435",
            "senderId" : "66120935",
            "recipientId" : "48211907",
            "createdAt" : "2025-06-28T19:50:00.732Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1856265818053020060",
            "senderId" : "66120935",
            "recipientId" : "48211907",
            "createdAt" : "2024-11-12T09:20:33.342Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1856264378832128685",
            "senderId" : "48211907",
            "recipientId" : "66120935",
            "createdAt" : "2024-11-12T09:14:50.951Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1616050653237349310",
            "senderId" : "48211907",
            "recipientId" : "66120935",
            "createdAt" : "2023-01-19T12:31:15.561Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1616050346478537935",
            "senderId" : "66120935",
            "recipientId" : "48211907",
            "createdAt" : "2023-01-19T12:30:02.171Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1512084202856648160",
            "senderId" : "66120935",
            "recipientId" : "48211907",
            "createdAt" : "2022-04-07T15:05:41.780Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1512083820600364785",
            "senderId" : "48211907",
            "recipientId" : "66120935",
            "createdAt" : "2022-04-07T15:04:10.390Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1512083115382669314",
            "senderId" : "66120935",
            "recipientId" : "48211907",
            "createdAt" : "2022-04-07T15:01:22.000Z"
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
            "id" : "1675422546259872977",
            "senderId" : "39887120",
            "recipientId" : "48211907",
            "createdAt" : "2023-07-02T08:33:57.342Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1675421601966853602",
            "senderId" : "48211907",
            "recipientId" : "39887120",
            "createdAt" : "2023-07-02T08:30:12.561Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1127303042459242227",
            "senderId" : "48211907",
            "recipientId" : "39887120",
            "createdAt" : "2019-05-11T20:02:44.780Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1127302374990282756",
            "senderId" : "39887120",
            "recipientId" : "48211907",
            "createdAt" : "2019-05-11T20:00:05.000Z"
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
            "id" : "1870171164177861023",
            "senderId" : "48211907",
            "recipientId" : "77450136",
            "createdAt" : "2024-12-20T18:15:26.041Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1870170085667113648",
            "senderId" : "77450136",
            "recipientId" : "48211907",
            "createdAt" : "2024-12-20T18:11:09.000Z"
          }
        }
      ]
    }
  }
]