/** How a determination record looks. As with the agreement, texts come in as JSON and are only ever shown. */
export const determinationSource = `
#let doc = json(bytes(sys.inputs.document))

#set document(title: doc.title, author: ("ICE", doc.agency), keywords: (doc.reference,), date: none)
#set text(font: "Libertinus Serif", size: 11pt, lang: "en", region: "US", fallback: false, hyphenate: false)
#set page(
  paper: "us-letter",
  margin: (x: 1.1in, y: 1.05in),
  footer: context [
    #set text(size: 9pt, fill: luma(70))
    #doc.reference#if doc.mark != none [ · #doc.mark] #h(1fr) Page #counter(page).display() of #counter(page).final().first()
  ],
)
#set par(justify: false, leading: 0.66em, spacing: 0.9em)
#set list(indent: 0.5em, body-indent: 0.6em, marker: [–], spacing: 0.7em)
#show heading.where(level: 1): it => block(below: 0.6em, text(size: 17.5pt, weight: "regular", it.body))
#show heading.where(level: 2): it => block(above: 1.5em, below: 0.75em, sticky: true, text(size: 11.5pt, weight: "bold", it.body))

#if doc.mark != none [#block(inset: (x: 8pt, y: 5pt), stroke: 0.8pt + luma(60), below: 1.4em, text(size: 9.5pt, weight: "bold", doc.mark))]
#heading(level: 1, "Joint determination of " + doc.agency + " and ICE")
Request #doc.reference · #doc.statement
#parbreak()
#text(size: 9.5pt, fill: luma(50), doc.note)

#for part in doc.parts [
  #heading(level: 2, part.heading)
  #list(..part.lines.map(line => text(line)))
]
`;
