### Words of m06: shame, responsibility and kindness.

title = Shame, responsibility and kindness
purpose = Deep shame makes people hide, and hiding keeps help away. This module is about carrying full responsibility with a steadier mind. Abuse harms children, and what an adult does is that adult’s responsibility. A fair voice can help you act on that.
