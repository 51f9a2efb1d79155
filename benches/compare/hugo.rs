//! The same site for Hugo: a bundle for each indicator, with its table as a resource that the
//! template reads, as its own documentation does it.

use std::io;
use std::path::Path;

use crate::bare;
use crate::programme::Size;

const FILES: [(&str, &str); 5] = [
    (
        "hugo.toml",
        "baseURL = \"https://stad-noord.example/\"\nlanguageCode = \"nl\"\n\
         title = \"Programma Stad-Noord\"\ndisableKinds = [\"taxonomy\", \"term\", \"rss\"]\n",
    ),
    (
        "layouts/baseof.html",
        "<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>{{ .Title }}</title>\
         <meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"/style.css\">\
         </head><body><header><nav><a href=\"/\">Cijfers</a></nav></header>\
         <main>{{ block \"main\" . }}{{ end }}</main><footer>Gemeente Stad</footer></body></html>\n",
    ),
    ("layouts/home.html", "{{ define \"main\" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}\n"),
    (
        "layouts/section.html",
        "{{ define \"main\" }}<h1>Cijfers</h1><ul>{{ range .Pages }}\
         <li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}\n",
    ),
    ("layouts/page.html", PAGE),
];

const PAGE: &str = r#"{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}
{{- $rows := after 1 (.Resources.Get "data.csv" | transform.Unmarshal) }}
{{- $years := YEARS }}{{ $areas := AREAS -}}
<svg viewBox="0 0 640 340" role="img"><title>Verloop</title>
{{- range $area := seq 0 (sub (math.Min 4 $areas) 1) }}{{ $own := first $years (after (mul (int $area) $years) $rows) -}}
<polyline fill="none" stroke="currentColor" points="
{{- range $at, $row := $own }}{{ with index $row 2 }}{{ add 40 (mul $at 60) }},{{ printf "%.1f" (sub 320.0 (mul (float .) 3.0)) }} {{ end }}{{ end -}}
"/><text x="590" y="20">{{ index (index $own 0) 0 }}</text>
{{- end }}</svg><table><thead><tr><th>Gebied</th>
{{- range first $years $rows }}<th scope="col">{{ index . 1 }}</th>{{ end }}</tr></thead><tbody>
{{- range $area := seq 0 (sub $areas 1) }}{{ $own := first $years (after (mul $area $years) $rows) -}}
<tr><th scope="row">{{ index (index $own 0) 0 }}</th>
{{- range $own }}<td>{{ with index . 2 }}{{ . }}{{ else }}–{{ end }}%</td>{{ end }}</tr>
{{- end }}</tbody></table>{{ end }}
"#;

/// Writes Hugo's tree from the indicators of `content`.
pub fn write(tree: &Path, content: &Path, size: &Size) -> io::Result<()> {
    for (path, text) in FILES {
        let text = text
            .replace("YEARS", &size.years.to_string())
            .replace("AREAS", &size.areas.to_string());
        put(&tree.join(path), &text)?;
    }
    put(&tree.join("content/_index.md"), "---\ntitle: Programma Stad-Noord\n---\n")?;
    let indicators = content.join("indicators");
    for id in bare::ids(&indicators)? {
        let bundle = tree.join("content/indicators").join(&id);
        for (end, name) in [("md", "index.md"), ("csv", "data.csv")] {
            let text = std::fs::read_to_string(indicators.join(format!("{id}.{end}")))?;
            put(&bundle.join(name), &text)?;
        }
    }
    Ok(())
}

fn put(path: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    std::fs::write(path, text)
}
