import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import './range-slider.css'

interface ValueSliderProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** The value in words. */
  readonly words: string
  readonly onChange: (value: number) => void
}

/** One value between two ends. */
export function ValueSlider({ label, value, min, max, step, words, onChange }: ValueSliderProps) {
  const share = ((value - min) / (max - min)) * 100
  return (
    <Slider
      className="range-slider"
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      onChange={onChange}
    >
      <Label className="field__label">{label}</Label>
      <SliderOutput className="range-slider__value tabular">{words}</SliderOutput>
      <SliderTrack className="range-slider__track">
        <div className="range-slider__fill" style={{ left: 0, width: `${share}%` }} />
        <SliderThumb className="range-slider__thumb" />
      </SliderTrack>
    </Slider>
  )
}
