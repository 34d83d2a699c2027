window.YTD.ip_audit.part0 = [
  {
    "ipAudit" : {
      "accountId" : "48211907",
      "createdAt" : "2026-02-09T07:02:11.000Z",
      "loginIp" : "192.0.2.14"
    }
  }
]