window.YTD.phone_number.part0 = [
  {
    "device" : {
      "phoneNumber" : "+12125550101"
    }
  }
]