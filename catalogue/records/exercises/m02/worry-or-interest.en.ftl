### Words of m02.worry-or-interest: when the fear itself is the problem.

title = When the fear itself is the problem
purpose = Some people suffer above all from doubt about themselves. This page points to the right kind of help. It is not a test.
alike = Two different problems can feel alike. One is a sexual interest in children. The other is a fear: unwanted thoughts that come again and again and horrify the person who has them. From inside they are hard to tell apart. Only a clinician can do that, and nothing on this page decides it.
    .heading = Two problems that can feel alike
fits = What fits you?
    .hint = Your answers are not kept. Once is enough: you need not think it over again.
fits-foreign = The thoughts feel foreign and horrify me
fits-check = I check my body or my memory
fits-avoid = I avoid children out of fear of myself
fits-ask = I ask or search again and again for reassurance
fits-minutes = Relief lasts only minutes
fits-none = None of these
few = Nothing certain follows from what you chose, in either direction. The exercises here go on as before. If the question does not let you rest, take it to a clinician instead of searching for the answer by yourself.
    .heading = No verdict
doubt = What you chose is often seen in obsessive-compulsive disorder (OCD), where doubt itself is the illness. It can be treated. It is no verdict either. A clinician trained in OCD is the right address. Please do not test yourself in any way: testing and reassurance bring minutes of relief and feed the doubt.
    .heading = Who can help with doubt
ratings = Numbers can turn into a way of testing oneself. So leave out questions about how strong a pull was, and give other numbers once a week at most. You need not come back to this page. Questions about being near children belong in the talk with the clinician, too.
    .heading = Go easy on numbers
either = A thought is not an act. What harms children is abuse, and every image of it. What you do stays your responsibility, and help is there with either problem. If you are afraid that you might act soon, do not weigh it up alone: go to other adults and open the emergency page.
    .heading = Either way
