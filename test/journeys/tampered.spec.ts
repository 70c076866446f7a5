import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { administratorOf } from "./support/api.ts";
import { expectLooks } from "./support/looks.ts";
import { type Product, startProduct } from "./support/product.ts";

/** The embedded database as whoever has the machine opens it. */
function databaseOf({ folder }: Product): pg.Client {
  const at = `${folder}/postgres`;
  const { password } = JSON.parse(readFileSync(`${at}/thidua-connection.json`, "utf8")) as { password: string };
  return new pg.Client({ host: `${at}/socket`, port: 5432, user: "thidua_app", password, database: "postgres" });
}

test("the oversight page tells what was made anew, what differs and which line was changed", async ({ page }) => {
  const product = await startProduct();
  const database = databaseOf(product);
  try {
    const { does } = await administratorOf(page, product);
    await does("sample.open-sample-year", {});
    await database.connect();
    const { rows } = await database.query<{ hash: string }>(
      `select l.hash from frozen_record a join frozen_record b using (kind, subject) join log_entry l on l.seq = a.seq
        where b.seq > a.seq order by a.seq limit 1`,
    );
    await page.goto(`${product.url}/cum-1/2020/giam-sat`);
    await page.getByLabel("Mã nhật ký in trong biên bản").fill(rows[0]!.hash);
    await page.getByRole("button", { name: "So với biên bản" }).click();
    await expect(page.getByText(/^đề nghị khen thưởng “Cờ thi đua .+”: dòng \d+$/).first()).toBeVisible();
    await expectLooks(page, "oversight-made-anew", { axeOnPhone: true });

    await database.query("alter table score disable trigger user; alter table log_entry disable trigger user");
    await database.query("update pact set place = place || ' sửa'");
    await database.query("update title_registration set registered_on = registered_on + 1");
    await database.query("delete from score where ctid = (select min(ctid) from score)");
    await page.reload();
    await expect(page.getByText("giao ước thi đua khác bản gốc ở: nơi", { exact: true })).toBeVisible();
    await expect(page.getByText("bảng điểm đã khoá khác bản gốc ở: điểm, mất một dòng")).toBeVisible();
    await expectLooks(page, "oversight-differs", { axeOnPhone: true });

    await database.query("update log_entry set content = replace(content, '2020', '2021') where seq = 40");
    await page.reload();
    await expect(page.getByText("Nhật ký không khớp: dòng 40 của nhật ký đã bị sửa.")).toBeVisible();
    await expectLooks(page, "oversight-broken", { axeOnPhone: true });
  } finally {
    await database.end();
    await product.stop();
  }
});
