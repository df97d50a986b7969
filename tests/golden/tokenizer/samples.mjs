// The texts that tokenizers are compared on: the same every time. Yields { bytes, special }; with
// `special` the texts of special tokens in it are meant as such.
export function* samples() {
    // xorshift32: a fixed seed, no outside state
    let state = 20260914;
    const next = () => { state ^= state << 13; state ^= state >>> 17; state ^= state << 5; return state >>> 0; };
    const below = (n) => next() % n;
    const pick = (list) => list[below(list.length)];

    const sentences = [
        "The quick brown fox can't jump; it's tired, we'll wait, they've left, I'd go, I'm here, you're late.",
        "HE'LL SAY IT'S FINE. WE'VE SEEN THEY'RE OK. I'D BET I'M RIGHT. Don'T, isn'T, O'Re, rock 'n' roll, 'tis.",
        "A bag holds 1,234,567 beads; 15% of 240 is 36 and 3.14159 × 2.71828 ≈ 8.53973.",
        "Der Bär läuft über die Straße, während Größe und Maß überprüft werden müssen.",
        "L'été dernier, nous avons mangé des crêpes à Orléans, n'est-ce pas ? Œuvre, naïve, façade.",
        "El niño comió piñas en el jardín; ¿cuánto cuesta? ¡Qué rápido!",
        "Zażółć gęślą jaźń. Příliš žluťoučký kůň úpěl ďábelské ódy. Árvíztűrő tükörfúrógép.",
        "Ο γρήγορος σκύλος πηδάει πάνω από τον τεμπέλη γάτο. Ἀρχὴ ἥμισυ παντός.",
        "Съешь ещё этих мягких французских булок, да выпей чаю. Їжак і ґанок. Ђорђе љуби њиву.",
        "敏捷的棕色狐狸跳过了懒狗。今天天气很好，我们去公园散步吧！價格是三百二十元。",
        "いろはにほへと ちりぬるを。カタカナとひらがな、漢字１２３。ガギグゲゴ、ﾊﾝｶｸ。",
        "다람쥐 헌 쳇바퀴에 타고파. 한국어 문장은 띄어쓰기가 있습니다.",
        "نص حكيم له سر قاطع وذو شأن عظيم. السِّعْرُ ١٢٣٫٤٥ ريال؟",
        "דג סקרן שט בים מאוכזב ולפתע מצא חברה. שָׁלוֹם עֲלֵיכֶם.",
        "ऋषियों को सताने वाले दुष्ट राक्षसों का नाश हो। मूल्य ₹१२३ है।",
        "นายสังฆภัณฑ์ เฮงพิทักษ์ฝั่ง ผู้เฒ่าซึ่งมีอาชีพเป็นฅนขายฃวด ราคา ๑๒๓ บาท",
        "Tiếng Việt có nhiều dấu: ngã, hỏi, sắc, huyền, nặng; một nghìn đồng.",
        "ஒரு நாய் ஓடியது. తెలుగు అక్షరాలు. ಕನ್ನಡ ಲಿಪಿ. മലയാളം എഴുത്ത്. বাংলা লেখা। ગુજરાતી.",
        "ქართული ანბანი. Հայերեն տառեր։ አማርኛ ፊደል። ខ្មែរ អក្សរ។ ພາສາລາວ။ မြန်မာစာ။ བོད་ཡིག",
        "Монгол хэл. Қазақ тілі. Oʻzbekcha. Türkçe İIıi: IĞDIR, ısı, İstanbul.",
        "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𝒎𝒂𝒕𝒉 𝟘𝟙𝟚 Ⅳ ⅷ ½ ¾ ² ³ ₁₂ ①② ㈠ ㎏ ﬁ ﬀ № ℃ ℵ₀ ∀x∈ℝ: √x² = |x|.",
    ];
    const snippets = [
        "int main(void) {\n    printf(\"%d\\n\", 42);\n\treturn 0;\n}\n",
        "def f(x: float) -> str:\n    \"\"\"Doc.\"\"\"\n    return f\"{x:.2f}\"  # two digits\n\n\nclass A:\n        pass\n",
        "const f = async (x) => { await g(x ?? {}, ...y); }; // ok?\r\n\r\n\r\nlet s = `a${b}c`;\r\n",
        "SELECT name, COUNT(*) FROM t WHERE id>=10 AND name LIKE '%''s%' GROUP BY 1;\n--done\n",
        "{\"name\": \"calculator\", \"arguments\": {\"expression\": \"3/4 + 5/6\"}}",
        "<div class=\"a b\">\n  <p>Hi&nbsp;there&#39;s</p>\n</div>\n\n\n",
        "\\frac{-b \\pm \\sqrt{b^2-4ac}}{2a} \\quad \\boxed{x=\\tfrac{1}{2}}",
        "https://example.org/a/b?q=1&r=%20#frag user@example.org 192.168.0.1:8080 2001:db8::1",
        "if [ -z \"$X\" ]; then echo 'it''s'; fi && ls -la | grep -E '^d' > /dev/null 2>&1\n",
        "fn main() -> Result<(), Box<dyn Error>> { let x: &'static str = \"s\"; Ok(()) }",
        "| a | b |\n|:--|--:|\n| 1 | 2 |\n\n* item\n  * sub\n\n```c\nx++;\n```\n",
        "0x1F600 1e-9 -0.5 +7 1_000_000 3.0f 0b1010 12:34:56 2026-09-14 ￥１２３ 1.2.3-rc4",
        "x = -b ± √(b² − 4ac) ⁄ 2a; Σᵢ xᵢ² ≤ ∫₀¹ f(t) dt ⇒ ∴ QED ∎",
    ];
    const emoji = ["😀", "👍🏽", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇩🇪🇯🇵", "❤️", "☕", "🤷🏻‍♀️", "1️⃣", "🧑🏿‍🚀", "🫠", "✨✨✨", "⚠️", "\u200d", "\ufe0f"];
    const marks = ["e\u0301", "a\u030a\u0323", "a\u0323\u030a", "\u1e69", "s\u0307\u0323", "s\u0323\u0307", "q\u0307\u0323", "\u1100\u1161\u11a8", "\uac00\u11a8", "\u2126", "\u212b", "\u0958", "\u0915\u093c", "\u0b95\u0bc6\u0bbe", "\u0340", "\u0301\u0327", "\u0344", "\u2adc", "\u{1d15e}", "\u3099\u304b\u3099", "\u304b\u3099", "o\u0302\u0301", "\u00f4\u0301", "\ufb1d", "\u05d9\u05b4", "\u2f81a".slice(0, 1), "\uf900", "\u{2f800}", "\u0cc6\u0cc2\u0cd5", "\u1b35\u1b05"];
    const blanks = [" ", "  ", "   ", "\n", "\n\n", "\t", "\t\t ", " \n ", "\r\n", "\r", "\u00a0", "\u3000", " \u2009 ", "\n \n\n  ", "\u2028", "        ", "\v", "\f", "\u200b"];
    const symbols = ["!", "?!", "...", "--", "---\n", "/", "//\n", "'", "''", "\"", "`", "~~", "@", "#", "$", "%", "^", "&&", "*", "()", "[]", "{}", "<>", "|", "\\", "=", "==", "_", "__", "°", "§", "€", "「", "」", "、", "。", "…", "—", "“", "”", "’s", "\u0000", "\u0007", "\u007f", "\ufffd", "'\u017f", "'S", "'Ll", "'rE"];
    const specials = ["<|im_start|>", "<|im_end|>", "<|endoftext|>", "<think>", "</think>", "<tool_call>", "</tool_call>", "<tool_response>", "</tool_response>", "<|fim_prefix|>"];

    const plain = (s) => ({ bytes: Buffer.from(s, "utf8"), special: false });
    const slice = (s) => { const c = [...s]; const a = below(c.length); return c.slice(a, a + 1 + below(24)).join(""); };
    // A character from anywhere, unassigned ones and surrogates apart.
    const anywhere = () => {
        for (;;) {
            const code = below(4) ? below(0x3000) : below(3) ? below(0x10000) : below(0x20000);
            const c = String.fromCodePoint(code);
            if (code === 0xfeff || code === 0x85) continue; // \s means another set in JavaScript
            if (/^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}]$/u.test(c)) return c;
        }
    };
    const mix = () => {
        let s = "";
        for (let k = 1 + below(12); k > 0; k--) {
            const r = below(16);
            if (r < 5) s += slice(pick(sentences));
            else if (r < 7) s += slice(pick(snippets));
            else if (r < 8) s += pick(emoji);
            else if (r < 10) s += pick(marks);
            else if (r < 12) s += pick(blanks);
            else if (r < 14) s += pick(symbols);
            else if (r < 15) s += String(next()).slice(0, 1 + below(10));
            else s += anywhere();
        }
        return s;
    };
    const unspecial = (s) => s.replace(/<(\|(im_|endof|fim_)|\/?think|\/?tool_)/g, "<.$1");

    yield plain("");
    for (const s of [...sentences, ...snippets, ...emoji, ...marks, ...blanks, ...symbols]) yield plain(s);
    for (const a of ["a", " ", "\n", "1", ".", "é", "中", "'", "\u0301", "ab", "a ", " \n", "😀"])
        for (const n of [2, 3, 7, 48, 49, 200]) yield plain(a.repeat(n));
    for (const b of blanks) for (const x of ["a", "1", "!", "中", "'s"]) yield plain(`x${b}${x}${b}`);
    for (let i = 0; i < 500; i++) yield plain(unspecial(mix()));
    for (let i = 0; i < 120; i++) {
        let s = "";
        for (let k = 1 + below(30); k > 0; k--) s += anywhere();
        yield plain(s);
    }
    for (let i = 0; i < 80; i++) {
        let s = "";
        for (let k = 1 + below(5); k > 0; k--) s += unspecial(mix()) + pick(specials);
        yield { bytes: Buffer.from(s + slice(pick(sentences))), special: true };
    }
    // Broken UTF-8: bytes replaced, inserted, lost; characters cut; overlong forms and surrogates.
    const bad = ["80", "ff", "c0af", "e0809f", "eda080", "f4908080", "f8888080", "c3", "e282", "f09f98", "fe"];
    for (let i = 0; i < 220; i++) {
        let b = Buffer.from(unspecial(mix()) + pick(emoji) + mix().replace(/</g, ""), "utf8");
        for (let k = 1 + below(4); k > 0; k--) {
            const at = below(b.length), r = below(4);
            const patch = r === 0 ? Buffer.from([below(256)]) : r === 1 ? Buffer.from(pick(bad), "hex") : Buffer.alloc(0);
            b = Buffer.concat([b.subarray(0, at), patch, b.subarray(at + (r === 1 ? 0 : 1))]);
            if (!b.length) b = Buffer.from("ff", "hex");
        }
        yield { bytes: b, special: false };
    }
}
