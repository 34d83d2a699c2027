window.YTD.account_creation_ip.part0 = [
  {
    "accountCreationIp" : {
      "accountId" : "48211907",
      "userCreationIp" : "192.0.2.14"
    }
  }
]