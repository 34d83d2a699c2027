window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "Social worker, Dellwood County. Slow runner. Grows too many courgettes. Views mine, typos ours",
        "website" : "",
        "location" : "Dellwood"
      },
      "avatarMediaUrl" : "https://pbs.twimg.com/profile_images/1588/qHk3PLz9.jpg"
    }
  }
]