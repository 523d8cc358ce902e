### Languages
