### Services of the short list side by side.

compare-title = Compared side by side
compare-back = Back to the short list
compare-lead = What is known of each, in your order. Words beside each question say whether the answers differ. None is placed above another.
# Head of the column with the questions, for screen readers.
compare-about = Question
compare-print = Print this comparison

## Words beside a question.

compare-differs = differs
compare-same = the same
compare-unknown = not known for any
compare-unknown-some = not known for all
compare-ways-differ = ways differ
compare-ways-same = the same ways

## Questions that the page of a service asks in another way, and what stands in them.

compare-evidence-unknown = Not graded by anybody here.
compare-limits = More to know first
compare-limits-none = Nothing more was found on the pages that were read.
compare-checked = Last check
