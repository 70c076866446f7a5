import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Button } from "../../../ui/index.ts";

/** Opens the sample year; says so where this installation does not bring one. */
export function OpenSample(): ReactElement {
  useNavigate();
  return (
    <div className="bt">
      <Button off="Năm mẫu chưa có trong bản này">Mở năm mẫu</Button>
    </div>
  );
}
