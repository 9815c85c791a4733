### accuracy
