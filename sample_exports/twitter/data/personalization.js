window.YTD.personalization.part0 = [
  {
    "p13nData" : {
      "demographics" : {
        "languages" : [
          {
            "language" : "English",
            "isDisabled" : false
          },
          {
            "language" : "Spanish",
            "isDisabled" : false
          }
        ]
      },
      "interests" : {
        "interests" : [
          {
            "name" : "Gardening",
            "isDisabled" : false
          }
        ]
      }
    }
  }
]