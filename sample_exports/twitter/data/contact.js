window.YTD.contact.part0 = [
  {
    "contact" : {
      "emails" : [
        "priya@example.org"
      ],
      "phoneNumbers" : [
        "+12125550105"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [],
      "phoneNumbers" : [
        "+12125550102"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "bea.tilley@example.net"
      ],
      "phoneNumbers" : [
        "+12125550103"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [],
      "phoneNumbers" : [
        "+12125550104"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [],
      "phoneNumbers" : [
        "+12125550172"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "hello@dellwoodvets.example.com"
      ],
      "phoneNumbers" : [
        "+12125550108"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [],
      "phoneNumbers" : [
        "+12125550109",
        "555-0126"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "gerald@example.net"
      ],
      "phoneNumbers" : []
    }
  },
  {
    "contact" : {
      "emails" : [],
      "phoneNumbers" : [
        "+12125550106"
      ]
    }
  }
]