### Terms
