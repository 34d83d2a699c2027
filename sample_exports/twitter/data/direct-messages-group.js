window.YTD.direct_messages_group.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "1556936217702113285",
      "messages" : [
        {
          "messageCreate" : {
            "reactions" : [],
            "urls" : [],
            "text" : "I vote for the one with the dragons",
            "mediaUrls" : [],
            "senderId" : "48211907",
            "id" : "1558198054408945944",
            "createdAt" : "2022-08-12T21:05:40.000Z"
          }
        },
        {
          "messageCreate" : {
            "reactions" : [],
            "urls" : [],
            "text" : "next book? I cannot do another sad lighthouse",
            "mediaUrls" : [],
            "senderId" : "58820411",
            "id" : "1558197177224790569",
            "createdAt" : "2022-08-12T21:02:11.000Z"
          }
        },
        {
          "messageCreate" : {
            "reactions" : [],
            "urls" : [],
            "text" : "I only come for the cake and I bring the cake",
            "mediaUrls" : [],
            "senderId" : "60113502",
            "id" : "1557080145414587194",
            "createdAt" : "2022-08-09T19:03:30.000Z"
          }
        },
        {
          "conversationNameUpdate" : {
            "initiatingUserId" : "48211907",
            "name" : "Book club (we read the blurb)",
            "createdAt" : "2022-08-09T19:01:00.000Z"
          }
        },
        {
          "joinConversation" : {
            "initiatingUserId" : "48211907",
            "participantsSnapshot" : [
              "48211907",
              "58820411",
              "60113502"
            ],
            "createdAt" : "2022-08-09T19:00:00.000Z"
          }
        }
      ]
    }
  }
]