window.YTD.saved_search.part0 = [
  {
    "savedSearch" : {
      "savedSearchId" : "1511002887120015361",
      "query" : "#dellwoodhalf"
    }
  },
  {
    "savedSearch" : {
      "savedSearchId" : "1588340012277121025",
      "query" : "xiomara delacroix-webb"
    }
  },
  {
    "savedSearch" : {
      "savedSearchId" : "1660097745120841729",
      "query" : "allotment blight"
    }
  },
  {
    "savedSearch" : {
      "savedSearchId" : "1722250018841100289",
      "query" : "from:DellwoodBuses 14"
    }
  }
]