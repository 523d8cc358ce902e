### For people at work.
