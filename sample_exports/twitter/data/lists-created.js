window.YTD.lists_created.part0 = [
  {
    "userListInfo" : {
      "url" : "https://twitter.com/rowan_tilley/lists/people-who-bake"
    }
  },
  {
    "userListInfo" : {
      "url" : "https://twitter.com/rowan_tilley/lists/local-news-and-buses"
    }
  }
]