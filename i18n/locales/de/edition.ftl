### Edition
