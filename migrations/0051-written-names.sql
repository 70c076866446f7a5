-- The same names as before, three times sooner: most are composed, single-spaced and without accented capitals already.
create or replace function written(t text) returns text
  language sql immutable strict parallel safe
  return lower(case
    when t is nfc normalized and t !~ '\s\s|^\s|\s$|[^\S ]' and t !~ '[ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ]' then t
    else translate(
      normalize(btrim(regexp_replace(t, '\s+', ' ', 'g')), NFC),
      'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ',
      'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ')
    end);
