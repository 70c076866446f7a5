import type { ReactElement } from "react";
import {
  type BallotCard,
  type BallotPagePart,
  ballotColumns,
  ballotPageHeight,
  fixedWords,
  tickBox,
} from "../../engines/document/index.ts";
import { lookOf, mm, Say } from "./line.tsx";

/** A page of ballots of equal height with dashed lines to cut along. */
export function PaperBallots({ part: { cards, perPage, illustrative } }: { part: BallotPagePart }): ReactElement {
  return (
    <>
      {cards.map((card, index) => (
        <section
          key={index}
          className="paper-ballot"
          aria-label={card.name}
          style={perPage === 1 ? {} : { height: mm(ballotPageHeight / perPage) }}
        >
          <Say style="issuer" text={card.body} />
          <Say style="name" text={card.name} />
          <Say style="subject" text={card.subject} />
          {illustrative && <Say style="illustrative" text={fixedWords.illustrative} />}
          <Say style="bodyLeft" text={card.instruction} />
          <TickTable card={card} />
          <div className="paper-ballot-foot">
            <Say style="recipient" text={card.foot ?? ""} />
            <Say style="recipient" text={card.code ?? ""} />
          </div>
        </section>
      ))}
    </>
  );
}

function TickTable({ card: { choices, nominees } }: { card: BallotCard }): ReactElement {
  const { fontSize, lineHeight } = lookOf("cell");
  return (
    <table className="paper-table" style={{ fontSize, lineHeight }}>
      <thead>
        <tr>
          <th style={{ width: mm(ballotColumns.number) }}>{fixedWords.ballotNumber}</th>
          <th>{fixedWords.ballotNominee}</th>
          {choices.map((choice) => (
            <th key={choice} style={{ width: mm(ballotColumns.choice) }}>
              {choice}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {nominees.map((nominee, index) => (
          <tr key={index}>
            <td style={{ textAlign: "center" }}>{index + 1}</td>
            <td>{nominee}</td>
            {choices.map((choice) => (
              <td key={choice}>
                <span className="paper-tick" style={{ width: mm(tickBox), height: mm(tickBox) }} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
