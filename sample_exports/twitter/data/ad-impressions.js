window.YTD.ad_impressions.part0 = [
  {
    "ad" : {
      "adsUserData" : {
        "adImpressions" : {
          "impressions" : [
            {
              "displayLocation" : "TimelineHome",
              "promotedTweetInfo" : {
                "tweetId" : "1888000000000000001",
                "tweetText" : "Wellies, but better.",
                "urls" : [],
                "mediaUrls" : []
              },
              "advertiserInfo" : {
                "advertiserName" : "Big Wellies",
                "screenName" : "@bigwellies"
              },
              "impressionTime" : "2026-02-07 18:40:00"
            }
          ]
        }
      }
    }
  }
]