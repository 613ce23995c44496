/** How a letter looks. As with the agreement, texts come in as JSON and are only ever shown. */
export const letterSource = String.raw`
#let doc = json(bytes(sys.inputs.document))
#let lines(list) = list.join(linebreak())

#set document(title: doc.title, author: doc.from.at(0, default: "ICE ACCESS"), keywords: (doc.reference,), date: none)
#set text(font: "Libertinus Serif", size: 11pt, lang: "en", region: "US", fallback: false, hyphenate: false)
#set page(
  paper: "us-letter",
  margin: (x: 1.15in, y: 1.1in),
  footer: context [
    #set text(size: 9pt, fill: luma(70))
    #doc.reference#if doc.mark != none [ · #doc.mark] #h(1fr) Page #counter(page).display() of #counter(page).final().first()
  ],
)
#set par(justify: false, leading: 0.66em, spacing: 1em)
#show heading.where(level: 1): it => block(above: 2em, below: 1.2em, text(size: 12pt, weight: "bold", it.body))

#if doc.mark != none [#block(inset: (x: 8pt, y: 5pt), stroke: 0.8pt + luma(60), below: 1.4em, text(size: 9.5pt, weight: "bold", doc.mark))]
#text(weight: "bold", lines(doc.from))
#v(1em)
#doc.date \
Reference #doc.reference
#v(0.8em)
#lines(doc.to)
#heading(level: 1, doc.subject)
#for paragraph in doc.paragraphs [
  #text(paragraph)
  #parbreak()
]
#v(1em)
#block(breakable: false, lines(doc.signedBy))
`;
