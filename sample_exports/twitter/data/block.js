window.YTD.block.part0 = [
  {
    "blocking" : {
      "accountId" : "1402277193350012928",
      "userLink" : "https://twitter.com/intent/user?user_id=1402277193350012928"
    }
  }
]