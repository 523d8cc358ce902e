### Countries
