### Wörter von m02: Gedanken, Gefühle und Entscheidungen.

title = Gedanken, Gefühle und Entscheidungen
purpose = Hier sehen Sie, wie Gedanken, Gefühle und Handeln zusammenhängen, wo Sie früh abbiegen können und was über Kinder und Schaden stimmt. Ein Teil ist für Menschen, bei denen die Angst selbst zum Problem geworden ist.
