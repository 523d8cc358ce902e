### Wörter von m03: starke Gefühle beruhigen.

title = Starke Gefühle beruhigen
purpose = Starke Gefühle lassen sich leichter aushalten, wenn Sie sie benennen, gut für Ihren Körper sorgen und vor dem Handeln innehalten. Üben Sie an gewöhnlichen Tagen, dann ist es an schweren Tagen da.
