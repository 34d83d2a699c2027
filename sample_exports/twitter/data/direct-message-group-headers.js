window.YTD.direct_message_group_headers.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "1556936217702113285",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "1558198054408945944",
            "senderId" : "48211907",
            "createdAt" : "2022-08-12T21:05:40.000Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1558197177224790569",
            "senderId" : "58820411",
            "createdAt" : "2022-08-12T21:02:11.000Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "1557080145414587194",
            "senderId" : "60113502",
            "createdAt" : "2022-08-09T19:03:30.000Z"
          }
        }
      ]
    }
  }
]