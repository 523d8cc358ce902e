### Emergency
