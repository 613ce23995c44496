/**
 * How an agreement looks. What people typed comes in as JSON and is only ever shown as text: nothing of it is read as Typst.
 * A string and not a file, so that the served bundle carries it.
 */
export const agreementSource = String.raw`
#let doc = json(bytes(sys.inputs.document))

#set document(title: doc.title + ", " + doc.reference, author: doc.authors, description: doc.description, keywords: doc.keywords, date: none)
#set text(font: "Libertinus Serif", size: 11pt, lang: "en", region: "US", fallback: false, hyphenate: false, overhang: false)
#set page(
  paper: "us-letter",
  margin: (x: 1.1in, top: 1.05in, bottom: 1in),
  header: context if counter(page).get().first() > 1 [
    #set text(size: 9pt, fill: luma(70))
    #doc.shortTitle #h(1fr) #doc.reference#if doc.mark != none [ · #doc.mark]
  ],
  footer: context [
    #set text(size: 9pt, fill: luma(70))
    #doc.footer #h(1fr) Page #counter(page).display() of #counter(page).final().first()
  ],
)
#set par(justify: false, leading: 0.66em, spacing: 0.9em)
#set list(indent: 2.5em, body-indent: 0.6em, marker: [–], spacing: 0.55em)
#show heading.where(level: 1): it => block(below: 0.5em, text(size: 17.5pt, weight: "regular", it.body))
#show heading.where(level: 2): it => block(above: 1.5em, below: 0.75em, sticky: true, text(size: 11.5pt, weight: "bold", it.body))

#let ruled(body) = block(width: 100%, inset: (y: 9pt), stroke: (top: 0.6pt + luma(120), bottom: 0.6pt + luma(120)), body)

#if doc.mark != none [
  #block(inset: (x: 8pt, y: 5pt), stroke: 0.8pt + luma(60), below: 1.4em, text(size: 9.5pt, weight: "bold", doc.mark))
]
#text(size: 10.5pt, tracking: 0.06em, doc.instrument)
#v(-0.3em)
#heading(level: 1, doc.titleLines.join(linebreak()))
#v(0.4em)
#block[between #strong(doc.parties.at(0)) \ and #strong(doc.parties.at(1))]
#v(0.2em)
#ruled[
  #set text(size: 9.5pt)
  #set par(leading: 0.55em)
  Agreement #doc.reference · text edition #doc.edition · #doc.statement
  #parbreak()
  #text(fill: luma(50), doc.note)
]

#for clause in doc.clauses [
  #heading(level: 2)[#clause.number#h(0.9em)#clause.heading]
  #for paragraph in clause.paragraphs {
    block(breakable: true, inset: (left: 2.5em), {
      if paragraph.number != "" { h(-2.5em); box(width: 2.5em, paragraph.number) }
      paragraph.text
    })
    if paragraph.items.len() > 0 { list(..paragraph.items.map(item => text(item))) }
  }
  #if clause.note != none [#block(inset: (left: 2.5em), text(size: 9.5pt, style: "italic", clause.note))]
]

#block(breakable: false, above: 2em)[
  #heading(level: 2)[Signatures]
  #doc.signing
  #v(0.6em)
  #for block-of in doc.signatures [
    #block(breakable: false, width: 100%, below: 1.6em)[
      #strong[For #block-of.party]
      #if block-of.signed [
        #block(above: 0.9em, inset: (left: 1em, y: 2pt), stroke: (left: 1.5pt + luma(90)))[
          Signed electronically by #strong(block-of.name) \
          #block-of.capacity \
          #block-of.on
          #if block-of.authority != none [ \ #block-of.authority]
        ]
      ] else [
        #v(1.4em)
        #for label in ("Signature", "Name and office", "Date") [
          #block(above: 2.6em, below: 0.4em, width: 78%)[
            #line(length: 100%, stroke: 0.6pt + luma(80))
            #v(-0.75em)
            #text(size: 9pt, fill: luma(60), label)
          ]
        ]
      ]
    ]
  ]
]
#block(above: 1.4em, breakable: false)[
  #set text(size: 9pt, fill: luma(50))
  #set par(leading: 0.55em)
  #doc.digestLabel \
  #text(size: 9pt, doc.digest)
]
`;
