window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "1995419852570887830",
      "fullText" : "Advent calendar day 1: a sock",
      "expandedUrl" : "https://twitter.com/i/web/status/1995419852570887830"
    }
  },
  {
    "like" : {
      "tweetId" : "1917899551063148455",
      "fullText" : "we have had the bunting up since 2012, at this point it is load-bearing",
      "expandedUrl" : "https://twitter.com/i/web/status/1917899551063148455"
    }
  },
  {
    "like" : {
      "tweetId" : "1834990491662289080",
      "fullText" : "Fair pay for care work is not a slogan, it is arithmetic",
      "expandedUrl" : "https://twitter.com/i/web/status/1834990491662289080"
    }
  },
  {
    "like" : {
      "tweetId" : "1763098526692149705",
      "fullText" : "leap day: a free day, like finding a tenner in a coat",
      "expandedUrl" : "https://twitter.com/i/web/status/1763098526692149705"
    }
  },
  {
    "like" : {
      "tweetId" : "1693739753565850330",
      "fullText" : "This Post is from a suspended account. {learnmore}",
      "expandedUrl" : "https://twitter.com/i/web/status/1693739753565850330"
    }
  },
  {
    "like" : {
      "tweetId" : "1642617650234264555",
      "fullText" : "Every allotment has one man who knows about drains. Cherish him",
      "expandedUrl" : "https://twitter.com/i/web/status/1642617650234264555"
    }
  },
  {
    "like" : {
      "tweetId" : "1600038585401085180",
      "fullText" : "there should be a museum of the notes people leave on printers",
      "expandedUrl" : "https://twitter.com/i/web/status/1600038585401085180"
    }
  },
  {
    "like" : {
      "tweetId" : "1523354544224865805",
      "fullText" : "la receta de mi abuela dice 'harina, la que pida'. La harina no ha pedido nada",
      "expandedUrl" : "https://twitter.com/i/web/status/1523354544224865805"
    }
  },
  {
    "like" : {
      "tweetId" : "1459491735401926430",
      "fullText" : "if you wave at a toddler on the bus you are legally in a relationship with that toddler until your stop",
      "expandedUrl" : "https://twitter.com/i/web/status/1459491735401926430"
    }
  },
  {
    "like" : {
      "tweetId" : "1373344841085222959",
      "fullText" : "first swim of the year, 9 degrees, immediate regret &amp; immediate joy",
      "expandedUrl" : "https://twitter.com/i/web/status/1373344841085222959"
    }
  },
  {
    "like" : {
      "tweetId" : "1314870790155403584",
      "fullText" : "You are allowed to rest on a day that is not a disaster",
      "expandedUrl" : "https://twitter.com/i/web/status/1314870790155403584"
    }
  },
  {
    "like" : {
      "tweetId" : "1251244540078064209",
      "fullText" : "Clap for them, then pay them",
      "expandedUrl" : "https://twitter.com/i/web/status/1251244540078064209"
    }
  },
  {
    "like" : {
      "tweetId" : "1169543444004078434",
      "fullText" : "an octopus has three hearts and I cannot keep track of one set of keys",
      "expandedUrl" : "https://twitter.com/i/web/status/1169543444004078434"
    }
  },
  {
    "like" : {
      "tweetId" : "1097151685769299059",
      "fullText" : "Final score: Dellwood 1, gravity 0. More on that corner kick at six",
      "expandedUrl" : "https://twitter.com/i/web/status/1097151685769299059"
    }
  },
  {
    "like" : {
      "tweetId" : "1002852322767799684",
      "fullText" : "New loaf. Who dis",
      "expandedUrl" : "https://twitter.com/i/web/status/1002852322767799684"
    }
  }
]