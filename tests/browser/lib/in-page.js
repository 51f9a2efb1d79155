// Helpers that run inside the page, as `window.look`. Each reads what the browser has laid out and leaves the page as it was.

window.look = (() => {
  const isShown = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };

  const isOrnament = (svg) =>
    svg.classList.contains('icon') || svg.closest('[aria-hidden="true"]') !== null || ['presentation', 'none'].includes(svg.getAttribute('role'));

  /** The outermost drawings that a reader sees and that mean something. */
  const drawings = () =>
    [...document.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg') && !isOrnament(svg) && isShown(svg));

  const collapse = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

  const textOfIds = (list) =>
    collapse((list ?? '').split(/\s+/).map((id) => (id && document.getElementById(id)?.textContent) || '').join(' '));

  const child = (svg, tag) => collapse([...svg.children].find((c) => c.tagName === tag)?.textContent);

  // Only the parts of the name computation that a drawing can use, in their order of precedence.
  const nameOf = (svg) => textOfIds(svg.getAttribute('aria-labelledby')) || collapse(svg.getAttribute('aria-label')) || child(svg, 'title');

  const descriptionOf = (svg) =>
    textOfIds(svg.getAttribute('aria-describedby')) || collapse(svg.getAttribute('aria-description')) || child(svg, 'desc');

  const nodesOfText = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) found.push(walker.currentNode);
    return found;
  };

  const boxOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };

  /** The pieces of text in a drawing with what is needed to judge them: place, size in CSS pixels as rendered, slope. */
  const labels = (svg) =>
    nodesOfText(svg)
      .filter((node) => node.parentElement.closest('text, foreignObject') && node.parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((node) => {
        const element = node.parentElement;
        const matrix = element.getScreenCTM?.() ?? element.closest('foreignObject').getScreenCTM();
        const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
        return {
          node,
          element,
          text: collapse(node.data),
          box: boxOf(node),
          size: parseFloat(getComputedStyle(element).fontSize) * scale,
          level: Math.abs(matrix.b) < 0.01 && Math.abs(matrix.c) < 0.01,
        };
      })
      .filter((label) => label.box.width > 0);

  /** Labels that leave their drawing, and pairs that lie over each other, as words for a message. */
  const places = (svg) => {
    const all = labels(svg);
    const frame = svg.getBoundingClientRect();
    const outside = all
      .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
      .map(({ text }) => `"${text}"`);
    const overlapping = [];
    all.forEach((one, i) => {
      for (const other of all.slice(i + 1)) if (touch(one, other)) overlapping.push(`"${one.text}" and "${other.text}"`);
    });
    return { outside, overlapping };
  };

  const touch = (one, other) => {
    const [a, b] = [inkOf(one.box), inkOf(other.box)];
    const meet = a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    // The same words in the same place are a halo drawn behind the label.
    const isHalo = one.text === other.text && Math.abs(a.left - b.left) < 1 && Math.abs(a.top - b.top) < 1;
    return meet && !isHalo;
  };

  // The box of a line of text has room above its capitals and below its feet in which a neighbour does no harm.
  const inkOf = ({ left, right, top, bottom }) => {
    const air = (bottom - top) * 0.12;
    return { left, right, top: top + air, bottom: bottom - air };
  };

  // A canvas turns every notation of a colour into red, green, blue and alpha.
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const parsed = new Map();
  const rgba = (colour) => {
    if (!parsed.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = '#000';
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      parsed.set(colour, [r, g, b, a / 255]);
    }
    return parsed.get(colour);
  };

  // What the reader's settings make of a system colour is known only to an element in the page; a canvas has no scheme.
  const systemColour = (name) => {
    const probe = document.createElement('span');
    probe.style.color = name;
    document.documentElement.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return rgba(colour);
  };

  const over = (top, below) => {
    const mix = (i) => top[i] * top[3] + below[i] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };

  /** What lies behind an HTML element: the backgrounds of its ancestors, down to the reader's canvas. */
  const groundOf = (element) => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) {
      const colour = rgba(getComputedStyle(e).backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reverse().reduce((below, top) => over(top, below), systemColour('Canvas'));
  };

  const luminance = ([r, g, b]) => {
    const linear = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };

  const contrast = (one, other) => {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };

  const holds = (box, x, y) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

  /** The ground of a label: the drawing's own, and on it every filled shape drawn before the label that lies under its middle. */
  const groundOfLabel = (svg, label, shapes) => {
    const x = (label.box.left + label.box.right) / 2;
    const y = (label.box.top + label.box.bottom) / 2;
    let ground = groundOf(svg);
    for (const { shape, box, fill } of shapes) {
      if (!holds(box, x, y)) continue;
      if (!(shape.compareDocumentPosition(label.element) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
      const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
      if (shape.isPointInFill(point)) ground = over(fill, ground);
    }
    return ground;
  };

  const filledShapes = (svg) =>
    [...svg.querySelectorAll('rect, path, circle, ellipse, polygon, polyline')].flatMap((shape) => {
      if (shape.closest('defs, clipPath, mask, pattern, marker, symbol')) return [];
      const style = getComputedStyle(shape);
      // A pattern cannot be read back; its labels must be judged by eye.
      if (style.fill === 'none' || style.fill.startsWith('url(') || style.visibility === 'hidden') return [];
      const [r, g, b, a] = rgba(style.fill);
      const fill = [r, g, b, a * parseFloat(style.fillOpacity) * parseFloat(style.opacity)];
      return fill[3] > 0 ? [{ shape, box: shape.getBoundingClientRect(), fill }] : [];
    });

  /** Contrast of each label of a drawing with what it stands on, and the least it needs. */
  const labelContrasts = (svg) => {
    const shapes = filledShapes(svg);
    return labels(svg).map((label) => {
      const style = getComputedStyle(label.element);
      const [r, g, b, a] = rgba(label.element.closest('text') ? style.fill : style.color);
      const ground = groundOfLabel(svg, label, shapes);
      const ink = over([r, g, b, a * parseFloat(style.fillOpacity) * parseFloat(style.opacity)], ground);
      const bold = parseInt(style.fontWeight, 10) >= 700;
      // Large text after WCAG 1.4.3: 18 point, or 14 point and bold.
      const large = label.size >= 24 || (bold && label.size >= 18.66);
      return { text: label.text, ratio: contrast(ink, ground), least: large ? 3 : 4.5 };
    });
  };

  /** What a reader reads marks against, or what lies between a mark and what is under it: no mark in itself. */
  const ground = '.grid *, .under, .halo, .thread, .paper, .between, .weave, .step, .on, .inside, .edge';

  /** WCAG 1.4.11: of each mark of a drawing the better of its edge and its fill against the drawing's own ground. */
  const markContrasts = (svg) => {
    const below = groundOf(svg);
    const seen = new Map();
    for (const shape of svg.querySelectorAll('path, circle, rect, line, polyline, polygon, use[class]')) {
      // A path may be the ground of itself, shown again with another class.
      if (shape.matches(ground) || shape.parentElement.matches('.under') || shape.closest('defs, pattern, clipPath, mask, .icon') || !shape.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(shape);
      const mixed = (colour, opacity) => {
        if (colour === 'none' || colour.startsWith('url(')) return 1;
        const [r, g, b, a] = rgba(colour);
        return contrast(over([r, g, b, a * parseFloat(opacity) * parseFloat(style.opacity)], below), below);
      };
      // A hatching cannot be read back; the edge of what it fills must do.
      const edge = parseFloat(style.strokeWidth) > 0 ? mixed(style.stroke, style.strokeOpacity) : 1;
      const ratio = Math.max(edge, mixed(style.fill, style.fillOpacity));
      const name = [shape.parentElement?.getAttribute('class'), shape.getAttribute('class')].filter(Boolean).join(' > ') || shape.tagName;
      if (!(seen.get(name) <= ratio)) seen.set(name, ratio);
    }
    return [...seen].map(([name, ratio]) => ({ name, ratio }));
  };

  const selectorOf = (element) => {
    const classes = typeof element.className === 'string' ? element.className : element.getAttribute('class') ?? '';
    return `<${element.tagName.toLowerCase()}${element.id ? ` id="${element.id}"` : ''}${classes ? ` class="${collapse(classes)}"` : ''}>`;
  };

  return { boxOf, collapse, descriptionOf, drawings, isOrnament, isShown, labelContrasts, labels, markContrasts, nameOf, nodesOfText, places, selectorOf };
})();
