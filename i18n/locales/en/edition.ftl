### About this edition: its age, where it came from, what was refused; and about leaving and privacy.

edition-title = About this edition
edition-number = Number
edition-as-of = Facts as of
# $day: a date; $age: how long ago.
edition-as-of-value = { $day } ({ $age })
edition-origin = Where it came from
edition-origin-installer = It came with { -waymark }
edition-origin-stored = A renewal stored on this computer
edition-origin-file = A file that was opened, for example from a stick
edition-services = Services
# Link to the page on renewal.
edition-renew = Renew the catalogue, or open a newer edition from a file
edition-none = No edition is open.

## Words about the clock. The short forms stand beside the age of the edition; these say what to do.

edition-expired = This edition should have been renewed by { $day }. It still opens. Facts may have changed since: ask the service, or get a newer edition.
edition-clock = The clock of this computer shows a day before this edition was signed. One of the two is wrong, so ages on these pages may be wrong. Check the date of the computer.

## Files that were not opened

edition-refused = A file that could not be used
# Under a file that was refused, while another edition is open.
edition-refused-stays = The edition you have stays open.
edition-refused-installer = The edition that came with { -waymark }
edition-refused-stored = The edition stored on this computer
edition-refused-file = The file that was opened

## What signed means

edition-signed = What “signed” means
edition-signed-text = The publishers signed this edition with more than one key, and { -waymark } checked the signatures before it opened it. So nobody changed the facts on the way to you. It does not mean that the facts are right: each one shows who stated it and when.
edition-signed-encryption = The file is encrypted so that scanners and onlookers cannot read what it is about. It is not a secret from somebody who has this program.

## Limits

edition-limits = What this program is not
edition-limits-text = It is not therapy, not a diagnosis, not an emergency service and not legal advice. It works without the internet, so it cannot know whether you are safe and cannot call for you.

## Leaving and privacy

edition-leave = Leaving and privacy
edition-leave-how = Press Leave, or the Shift key three times within five seconds. The window goes blank, { -waymark } clears text that was copied from it, and it closes.
edition-leave-kept = { -waymark } keeps no list of what you read, searched or chose. The country is forgotten when it closes. When you choose a language, set up renewal or let a private channel be remembered, that is kept in one small sealed file.
edition-leave-limits = It erases nothing elsewhere. Telephone bills and call lists, sent messages, pages opened in a browser, printed pages, backups and other programs on this computer keep their own records. Authorities with legal power may be able to read what is saved on a computer.

## Fonts

edition-fonts = Typeface and script
edition-fonts-text = The typeface is Source Sans 3, under the SIL Open Font License 1.1. The script for searching while typing is htmx, under the Zero-Clause BSD licence.
