import { type ReactElement, useEffect, useState } from "react";
import { useConnection } from "./connection.ts";

/** A connection that is back within this time is not worth a word. */
const patienceMs = 1500;

/** Says when the network is gone, before somebody types a page that cannot be sent; and calmly, that it is coming back. */
export function ConnectionNotice(): ReactElement | null {
  const connection = useConnection();
  if (connection === "connected") return null;
  if (connection === "reconnecting") return <Reconnecting />;
  return (
    <p className="offline" role="alert">
      Mất kết nối mạng. Nội dung đang gõ được giữ trên máy này; khi có mạng lại, bấm gửi một lần nữa.
    </p>
  );
}

function Reconnecting(): ReactElement | null {
  const [worthAWord, setWorthAWord] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWorthAWord(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  if (!worthAWord) return null;
  return (
    <p className="reconnecting" role="status">
      Đang nối lại với máy chủ. Số liệu trên màn hình có thể chưa mới, nối được sẽ tự đọc lại; nội dung đang gõ vẫn được
      giữ.
    </p>
  );
}
