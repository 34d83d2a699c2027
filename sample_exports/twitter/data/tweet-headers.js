window.YTD.tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "2020568320759040690",
      "user_id" : "48211907",
      "created_at" : "Sun Feb 08 18:40:02 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2020567314126080690",
      "user_id" : "48211907",
      "created_at" : "Sun Feb 08 18:36:02 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2012467617599589315",
      "user_id" : "48211907",
      "created_at" : "Sat Jan 17 10:10:44 +0000 2026"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "2004663850191817940",
      "user_id" : "48211907",
      "created_at" : "Fri Dec 26 21:21:21 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1994077841557294565",
      "user_id" : "48211907",
      "created_at" : "Thu Nov 27 16:16:20 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1979563800117907190",
      "user_id" : "48211907",
      "created_at" : "Sat Oct 18 15:02:43 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1969745550022541319",
      "user_id" : "48211907",
      "created_at" : "Sun Sep 21 12:48:29 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1956766976168689944",
      "user_id" : "48211907",
      "created_at" : "Sat Aug 16 17:16:16 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1949404793474646569",
      "user_id" : "48211907",
      "created_at" : "Sun Jul 27 09:41:35 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1939044396452283194",
      "user_id" : "48211907",
      "created_at" : "Sat Jun 28 19:33:04 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1926265228199199819",
      "user_id" : "48211907",
      "created_at" : "Sat May 24 13:13:13 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1910755979083908444",
      "user_id" : "48211907",
      "created_at" : "Fri Apr 11 18:05:00 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1900856208915433069",
      "user_id" : "48211907",
      "created_at" : "Sat Mar 15 10:26:51 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1886054253252839294",
      "user_id" : "48211907",
      "created_at" : "Sun Feb 02 14:09:09 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1881081771068491919",
      "user_id" : "48211907",
      "created_at" : "Sun Jan 19 20:50:17 +0000 2025"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1867896661297072544",
      "user_id" : "48211907",
      "created_at" : "Sat Dec 14 11:37:22 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1854071639147285169",
      "user_id" : "48211907",
      "created_at" : "Wed Nov 06 08:01:40 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1852074290036345794",
      "user_id" : "48211907",
      "created_at" : "Thu Oct 31 19:44:55 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1837919415237086419",
      "user_id" : "48211907",
      "created_at" : "Sun Sep 22 18:18:30 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1829557474047299044",
      "user_id" : "48211907",
      "created_at" : "Fri Aug 30 16:31:08 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1814634412051009269",
      "user_id" : "48211907",
      "created_at" : "Sat Jul 20 12:12:12 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807167216567713798",
      "user_id" : "48211907",
      "created_at" : "Sat Jun 29 21:40:14 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1791746236580102423",
      "user_id" : "48211907",
      "created_at" : "Sat May 18 08:22:46 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1784249030851691048",
      "user_id" : "48211907",
      "created_at" : "Sat Apr 27 15:51:33 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1770012333569999673",
      "user_id" : "48211907",
      "created_at" : "Tue Mar 19 09:00:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1760651263030068298",
      "user_id" : "48211907",
      "created_at" : "Thu Feb 22 13:02:27 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1746612981073970523",
      "user_id" : "48211907",
      "created_at" : "Sun Jan 14 19:19:19 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1730903395222423148",
      "user_id" : "48211907",
      "created_at" : "Sat Dec 02 10:55:02 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1726276817288955773",
      "user_id" : "48211907",
      "created_at" : "Sun Nov 19 16:30:40 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1713255834827360398",
      "user_id" : "48211907",
      "created_at" : "Sat Oct 14 18:09:56 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1142723384170251335",
      "user_id" : "48211907",
      "created_at" : "Sun Jun 23 09:17:40 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1122158480396911960",
      "user_id" : "48211907",
      "created_at" : "Sat Apr 27 15:20:05 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1106910951237486185",
      "user_id" : "48211907",
      "created_at" : "Sat Mar 16 13:31:50 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1087620432208594810",
      "user_id" : "48211907",
      "created_at" : "Tue Jan 22 07:58:12 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1075114824850999435",
      "user_id" : "48211907",
      "created_at" : "Tue Dec 18 19:45:23 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1061574763714972060",
      "user_id" : "48211907",
      "created_at" : "Sun Nov 11 11:02:01 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1043473640248576685",
      "user_id" : "48211907",
      "created_at" : "Sat Sep 22 12:14:37 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1017151538335845310",
      "user_id" : "48211907",
      "created_at" : "Wed Jul 11 20:59:59 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "997876315933641935",
      "user_id" : "48211907",
      "created_at" : "Sat May 19 16:27:08 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "969130056884424160",
      "user_id" : "48211907",
      "created_at" : "Thu Mar 01 08:39:45 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "958445280779308785",
      "user_id" : "48211907",
      "created_at" : "Tue Jan 30 21:02:16 +0000 2018"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "945066180253581314",
      "user_id" : "48211907",
      "created_at" : "Sun Dec 24 22:58:30 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "919523723956977939",
      "user_id" : "48211907",
      "created_at" : "Sun Oct 15 11:21:54 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "907313823419990564",
      "user_id" : "48211907",
      "created_at" : "Mon Sep 11 18:44:07 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "880625500047803189",
      "user_id" : "48211907",
      "created_at" : "Fri Jun 30 03:14:15 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "852031980773049414",
      "user_id" : "48211907",
      "created_at" : "Wed Apr 12 05:33:48 +0000 2017"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "805117733657118039",
      "user_id" : "48211907",
      "created_at" : "Sat Dec 03 18:33:20 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "796251112838530664",
      "user_id" : "48211907",
      "created_at" : "Wed Nov 09 07:20:33 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "764706116784359289",
      "user_id" : "48211907",
      "created_at" : "Sun Aug 14 06:12:00 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "752243207441483914",
      "user_id" : "48211907",
      "created_at" : "Sun Jul 10 20:48:51 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "734021535483824539",
      "user_id" : "48211907",
      "created_at" : "Sat May 21 14:02:26 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "713306974749461164",
      "user_id" : "48211907",
      "created_at" : "Fri Mar 25 10:10:10 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "688751395821587389",
      "user_id" : "48211907",
      "created_at" : "Sun Jan 17 15:55:03 +0000 2016"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "664718171739000014",
      "user_id" : "48211907",
      "created_at" : "Thu Nov 12 08:15:36 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "638049842613980639",
      "user_id" : "48211907",
      "created_at" : "Sun Aug 30 18:05:11 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "612252934670913264",
      "user_id" : "48211907",
      "created_at" : "Sat Jun 20 13:37:29 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "584653725910433793",
      "user_id" : "48211907",
      "created_at" : "Sun Apr 05 09:48:05 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "566693442978054418",
      "user_id" : "48211907",
      "created_at" : "Sat Feb 14 20:20:20 +0000 2015"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "550429378106884643",
      "user_id" : "48211907",
      "created_at" : "Wed Dec 31 23:12:44 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "518361465590121268",
      "user_id" : "48211907",
      "created_at" : "Sat Oct 04 11:26:18 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "488442999655629893",
      "user_id" : "48211907",
      "created_at" : "Sun Jul 13 22:01:00 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "469898752165938518",
      "user_id" : "48211907",
      "created_at" : "Fri May 23 17:52:47 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "444918491988887143",
      "user_id" : "48211907",
      "created_at" : "Sat Mar 15 19:30:09 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "421946636533499768",
      "user_id" : "48211907",
      "created_at" : "Sat Jan 11 10:08:12 +0000 2014"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "406100299594336393",
      "user_id" : "48211907",
      "created_at" : "Thu Nov 28 16:40:31 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "374502886903646618",
      "user_id" : "48211907",
      "created_at" : "Mon Sep 02 12:03:40 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "343476285852355243",
      "user_id" : "48211907",
      "created_at" : "Sat Jun 08 21:15:02 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "325152264488487868",
      "user_id" : "48211907",
      "created_at" : "Fri Apr 19 07:41:55 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "298134298182028493",
      "user_id" : "48211907",
      "created_at" : "Sun Feb 03 18:22:10 +0000 2013"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1709305621968325023",
      "user_id" : "48211907",
      "created_at" : "Tue Oct 03 20:33:12 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1703027025129769648",
      "user_id" : "48211907",
      "created_at" : "Sat Sep 16 12:44:18 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1685702040841358273",
      "user_id" : "48211907",
      "created_at" : "Sun Jul 30 17:21:00 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1672013475758476498",
      "user_id" : "48211907",
      "created_at" : "Thu Jun 22 22:47:31 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1654818070297841123",
      "user_id" : "48211907",
      "created_at" : "Sat May 06 11:59:07 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1647243538380885748",
      "user_id" : "48211907",
      "created_at" : "Sat Apr 15 14:20:38 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1634641055183798277",
      "user_id" : "48211907",
      "created_at" : "Sat Mar 11 19:42:52 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1624502637506330902",
      "user_id" : "48211907",
      "created_at" : "Sat Feb 11 20:16:25 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1612351146846847527",
      "user_id" : "48211907",
      "created_at" : "Mon Jan 09 07:30:44 +0000 2023"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1604537274941309752",
      "user_id" : "48211907",
      "created_at" : "Sun Dec 18 18:01:11 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1589003283626722377",
      "user_id" : "48211907",
      "created_at" : "Sat Nov 05 21:14:39 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1581586373654087002",
      "user_id" : "48211907",
      "created_at" : "Sun Oct 16 10:02:30 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1567961482719659627",
      "user_id" : "48211907",
      "created_at" : "Thu Sep 08 19:42:03 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1563624710221072252",
      "user_id" : "48211907",
      "created_at" : "Sat Aug 27 20:29:16 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1549466622584948877",
      "user_id" : "48211907",
      "created_at" : "Tue Jul 19 18:50:05 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1536745222480857502",
      "user_id" : "48211907",
      "created_at" : "Tue Jun 14 16:19:47 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1517798774372567727",
      "user_id" : "48211907",
      "created_at" : "Sat Apr 23 09:33:21 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1509152622949436352",
      "user_id" : "48211907",
      "created_at" : "Wed Mar 30 12:56:38 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1496752800133024977",
      "user_id" : "48211907",
      "created_at" : "Thu Feb 24 07:44:10 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1483516767316741602",
      "user_id" : "48211907",
      "created_at" : "Tue Jan 18 19:08:54 +0000 2022"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1470049552852586227",
      "user_id" : "48211907",
      "created_at" : "Sun Dec 12 15:15:00 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1453872033669578756",
      "user_id" : "48211907",
      "created_at" : "Thu Oct 28 23:51:19 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1432047068280520981",
      "user_id" : "48211907",
      "created_at" : "Sun Aug 29 18:26:41 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1415418585920045606",
      "user_id" : "48211907",
      "created_at" : "Wed Jul 14 21:11:02 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1399012040961426231",
      "user_id" : "48211907",
      "created_at" : "Sun May 30 14:37:17 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1383749232371958856",
      "user_id" : "48211907",
      "created_at" : "Sun Apr 18 11:48:20 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1368291682247771481",
      "user_id" : "48211907",
      "created_at" : "Sat Mar 06 20:05:33 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1355129095888832106",
      "user_id" : "48211907",
      "created_at" : "Fri Jan 29 12:22:08 +0000 2021"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1341080919989028731",
      "user_id" : "48211907",
      "created_at" : "Mon Dec 21 17:59:42 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1325117095981090956",
      "user_id" : "48211907",
      "created_at" : "Sat Nov 07 16:45:09 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1311066432859015581",
      "user_id" : "48211907",
      "created_at" : "Tue Sep 29 22:12:50 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1289873641776876206",
      "user_id" : "48211907",
      "created_at" : "Sun Aug 02 10:40:15 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1274060519531088831",
      "user_id" : "48211907",
      "created_at" : "Fri Jun 19 19:24:33 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1259831988559285456",
      "user_id" : "48211907",
      "created_at" : "Mon May 11 13:05:27 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1247814623353114081",
      "user_id" : "48211907",
      "created_at" : "Wed Apr 08 09:12:44 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1242187108324478706",
      "user_id" : "48211907",
      "created_at" : "Mon Mar 23 20:31:00 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1213319440951672835",
      "user_id" : "48211907",
      "created_at" : "Sat Jan 04 04:41:11 +0000 2020"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1191789394273501460",
      "user_id" : "48211907",
      "created_at" : "Tue Nov 05 18:48:28 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1185670969516098085",
      "user_id" : "48211907",
      "created_at" : "Sat Oct 19 21:36:02 +0000 2019"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1165671004937126710",
      "user_id" : "48211907",
      "created_at" : "Sun Aug 25 17:03:19 +0000 2019"
    }
  }
]