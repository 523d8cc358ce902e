### Wörter von f05: gut für sich sorgen.

title = Gut für sich sorgen
purpose = Angehörige trifft das hart, und andere sehen es oft nicht. Sie brauchen Schlaf, Essen, Menschen und eigene Hilfe. Das ist nicht egoistisch: Es hilft Ihnen auch, Kinder zu schützen.
