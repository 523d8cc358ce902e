### What went wrong, and what to do now. Each problem is two messages; nobody's fault is implied.

## With a page

problem-no-such-page = This page does not exist
problem-no-such-page-advice = The address may have been mistyped. Search for a service, or begin again at the start.
problem-no-such-service = This service is not in this edition
problem-no-such-service-advice = It may have been removed because its facts could no longer be trusted. Search for another service, or look at all of them.
problem-not-understood = That could not be understood
problem-not-understood-advice = The form did not arrive whole. Go back to the start and try again.
problem-no-edition = No edition could be opened
problem-no-edition-advice = Without an edition there are no services to show. Emergency help still works. Install { -waymark } again, or open an edition from a stick.
problem-no-answer = The edition did not answer
problem-no-answer-advice = Close { -waymark } and open it again. If that does not help, install it again or open an edition from a stick.
problem-own-fault = Something went wrong in this program
problem-own-fault-advice = It is a fault of the program, not yours. Nothing was saved or sent. Go back to the start and try again. In an emergency, call 112 or your local emergency number.

## With a file that holds an edition. The last good edition stays open.

problem-unreadable = The file could not be read
problem-unreadable-advice = Check that the stick is plugged in and that you may read the file.
problem-truncated = The file ends too early
problem-truncated-advice = It was probably not copied to the end. Copy it again from where it came from.
problem-not-a-bundle = This file is not an edition
problem-not-a-bundle-advice = You may have picked another file. An edition is a single file named “waymark.edition”.
problem-unknown-size-class = The file has a size that no edition has
problem-unknown-size-class-advice = It was changed on the way, or not copied to the end. Copy it again from where it came from.
problem-wrong-padding = The end of the file has been changed
problem-wrong-padding-advice = Something was added to it on the way. Get the edition again from a place you trust.
problem-too-few-signatures = Too few publishers signed this edition
problem-too-few-signatures-advice = An edition needs more than one signature. Get it again from a place you trust, and tell the people who gave it to you.
problem-foreign-keys = This edition was not signed by our publishers
problem-foreign-keys-advice = It may come from somebody who wants to be taken for them. Do not trust it. Get the edition from a place you trust.
problem-older-than-seen = This edition is older than one you already had
problem-older-than-seen-advice = An older one is not used. You need do nothing.
problem-other-channel = This edition is for another group of readers
problem-other-channel-advice = It is encrypted for a clinic or another group. Ask the people who gave it to you for the public edition.
problem-wrong-hash = What is in this edition is not what was signed
problem-wrong-hash-advice = It was changed on the way. Get the edition again from a place you trust.
problem-broken-image = This edition is signed, but cannot be opened
problem-broken-image-advice = A mistake was made when it was published. Wait for the next edition.
problem-broken-metadata = The signatures of this edition do not fit together
problem-broken-metadata-advice = It was changed on the way, or put together wrongly. Get the edition again from a place you trust.
