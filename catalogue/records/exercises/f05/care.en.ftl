### Words of f05.care: looking after me.

title = Looking after me
purpose = A short look at what keeps you going, and one small thing for today.
basics = What is going well enough just now?
    .hint = Tick what does. What stays open is not a failure. After a shock, the body needs time.
basics-sleep = I sleep
basics-food = I eat and drink
basics-movement = I move, or go outside
basics-doctor = I have a doctor I can go to
basics-work = Work and daily duties are manageable, or I have time off
basics-company = I have somebody to be with
today = One thing for today
    .hint = Choose the easiest.
today-sleep = Go to bed early, without the phone
today-food = Eat something warm
today-movement = Go outside for ten minutes
today-doctor = Make an appointment with a doctor
today-work = Put off one duty, or hand it over
today-company = Call somebody or meet somebody
weeks = Has something been hard for weeks?
    .hint = For example: little sleep, hardly eating, more alcohol or pills than before, crying every day, seeing nobody. Your answer is not kept.
weeks-no = No
weeks-yes = Yes
weeks-life = I think of ending my life
weeks-rather-not = Rather not say
see-doctor = When something is hard for weeks, see a doctor. You can say: “There is a crisis in my family. I do not sleep, and I need help.” You do not have to explain why. If you are caring for children, this helps them as well.
    .heading = A doctor can help
